using System.Text.RegularExpressions;

namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>When something ran, as far as it is known.</summary>
public sealed partial record Period
{
    [Field("Year or month it began: 2004 or 2004-05; left out where nobody says, with a word on it in 'hedge'. The year of a paper is no start.", Counts = Counts.Always, Example = "2019-04"), Facet("year")]
    public PartialDate? Start { get; init; }

    [Field("Year or month it ended.", Counts = Counts.WhenFinished, Example = "2021")]
    public PartialDate? End { get; init; }

    [Field("Number of the source of the dates.", Min = 1, Example = "1")]
    public int? Source { get; init; }

    [Field("How far the dates can be trusted, or why one is missing: 'approximate', 'no start given; reported in 2018'.", Example = "approximate")]
    public string? Hedge { get; init; }

    /// <summary>True when the hedge says that the dates are approximate, or gives two years for one.</summary>
    public bool IsApproximate => Hedge is not null && Approximate().IsMatch(Hedge);

    [GeneratedRegex(@"\b(about|approximate|approximately|around|circa|roughly|perhaps|probably|\d{4} or \d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Approximate();
}
