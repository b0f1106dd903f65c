namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>What one case says about a lesson.</summary>
public sealed record CaseEvidence
{
    [Field("The case.", Required = true, Example = "torbay-mrs-smith"), Reference("case-study")]
    public string Case { get; init; } = "";

    [Field("What it says about the lesson.", Required = true), Allowed("supports", "qualifies", "contradicts")]
    public string Direction { get; init; } = "";

    [Field("Why, in a sentence.", Example = "One team went first and the others asked to follow.")]
    public string? Note { get; init; }
}
