namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>The people a case was for.</summary>
public sealed record Population
{
    [Field("Who they were.", Required = true, Example = "Patients over 65 on three medical wards"), Searched]
    public string Description { get; init; } = "";

    [Field("How many they were.", Min = 0, Example = "1200")]
    public Figure? Size { get; init; }

    [Field("Number of the source of the size.", Min = 1)]
    public int? SizeSource { get; init; }
}
