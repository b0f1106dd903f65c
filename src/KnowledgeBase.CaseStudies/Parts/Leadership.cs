namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>How the work was led.</summary>
public sealed record Leadership
{
    [Field("The style the sources describe.", Counts = Counts.Always), Vocabulary("leadership-styles")]
    public string? Style { get; init; }

    [Field("Behaviours the sources describe."), Vocabulary("leadership-behaviours")]
    public ImmutableArray<string> Behaviours { get; init; } = [];

    [Field("Levels at which leaders worked."), Vocabulary("leadership-levels")]
    public ImmutableArray<string> Levels { get; init; } = [];
}
