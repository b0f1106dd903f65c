namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>An organisation that took part.</summary>
public sealed record Organisation
{
    [Field("Name of the organisation.", Required = true), Searched]
    public string Name { get; init; } = "";

    [Field("What it did.")]
    public string? Role { get; init; }
}
