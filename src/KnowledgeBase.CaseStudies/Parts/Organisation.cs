namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>An organisation that took part.</summary>
public sealed record Organisation
{
    [Field("Name of the organisation.", Required = true, Example = "Anytown General Hospital"), Searched]
    public string Name { get; init; } = "";

    [Field("What it did.", Example = "Ran the three wards")]
    public string? Role { get; init; }
}
