namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>When something ran, as far as it is known.</summary>
public sealed record Period
{
    [Field("Year or month it began: 2004 or 2004-05.", Required = true, Counts = Counts.Always, Example = "2019-04"), Facet("year")]
    public PartialDate? Start { get; init; }

    [Field("Year or month it ended.", Counts = Counts.WhenFinished, Example = "2021")]
    public PartialDate? End { get; init; }

    [Field("How far the dates can be trusted: 'approximate', 'year of the paper'.", Example = "approximate")]
    public string? Hedge { get; init; }
}
