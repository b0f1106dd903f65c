namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>One condition of readiness for change, and how far it was there.</summary>
public sealed record Readiness
{
    [Field("The condition.", Required = true), Vocabulary("readiness-factors"), Facet("readiness")]
    public string Factor { get; init; } = "";

    [Field("How far it was there.", Required = true), Vocabulary("readiness-scale")]
    public string State { get; init; } = "";

    [Field("What the sources say about it.", Example = "The chief nurse opened every weekly meeting.")]
    public string? Note { get; init; }
}
