namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>How the work was led.</summary>
public sealed record Leadership
{
    [Field("The style the sources describe.", Counts = Counts.Always), Vocabulary("leadership-styles"), Facet("style")]
    public string? Style { get; init; }

    [Field("Who gave the style its name: the sources, or the editors from what the sources describe.", Title = "Style named by"), Allowed("sources", "editors")]
    public string? StyleBy { get; init; }

    [Field("Behaviours the sources name without saying more."), Vocabulary("leadership-behaviours"), Facet("behaviour")]
    public ImmutableArray<string> Behaviours { get; init; } = [];

    [Field("What leaders did, behaviour by behaviour.", Title = "What leaders did")]
    public ImmutableArray<ShownBehaviour> Shown { get; init; } = [];

    [Field("Behaviours that a source says were missing.", Title = "What was lacking")]
    public ImmutableArray<LackingBehaviour> Lacking { get; init; } = [];

    [Field("Levels at which leaders worked."), Vocabulary("leadership-levels"), Facet("level")]
    public ImmutableArray<string> Levels { get; init; } = [];

    [Field("What else to know about how it was led.", Example = "The sources call the leadership shared; 'collaborative' follows from that.")]
    public string? Note { get; init; }
}

/// <summary>A behaviour of leaders that a source describes.</summary>
public sealed record ShownBehaviour
{
    [Field("The behaviour.", Required = true), Vocabulary("leadership-behaviours"), Facet("behaviour")]
    public string Behaviour { get; init; } = "";

    [Field("What they did, in a sentence with its source.", Required = true, Example = "The chief nurse asked each ward for its own aim [1]."), Searched]
    public string What { get; init; } = "";
}

/// <summary>A behaviour of leaders that a source says was missing: no facet, since the case does not show it.</summary>
public sealed record LackingBehaviour
{
    [Field("The behaviour.", Required = true), Vocabulary("leadership-behaviours")]
    public string Behaviour { get; init; } = "";

    [Field("What was missing, in a sentence with its source.", Required = true, Example = "Doctors were told late, and few came [2]."), Searched]
    public string What { get; init; } = "";
}
