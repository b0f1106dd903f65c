using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Pages;

namespace KnowledgeBase.CaseStudies.Summaries;

/// <summary>Formative evaluation of a community on one page: what it aims for, what it tried, what the numbers say, what is to be decided.</summary>
/// <param name="Aims">What it set out to do.</param>
/// <param name="Cycles">The tests of change of its cases, oldest first; those without a date last.</param>
/// <param name="Signals">What its measures say; null when it has none.</param>
/// <param name="NextDecision">What is to be decided next; null when nobody said.</param>
public sealed record Formative(ImmutableArray<string> Aims, ImmutableArray<TestedChange> Cycles, SignalSummary? Signals, string? NextDecision)
{
    /// <summary>About every community; templates see <c>facts.formative</c>.</summary>
    public static FactKey<Formative> Key { get; } = new("formative", (formative, site) => formative.View(site));

    /// <summary>What is known of a community with these cases.</summary>
    public static Formative Of(Community community, ImmutableArray<SiteDocument> cases, SignalSummary? signals, SiteModel site) => new(
        community.Aims,
        [.. cases.SelectMany(c => ((CaseStudy)c.Document.Record).Pdsa.Select(cycle => TestedChange.Of(c, cycle, site)))
            .OrderBy(t => t.Cycle.Start?.Earliest ?? DateOnly.MaxValue)],
        signals,
        community.NextDecision);

    View View(SiteModel site) => new()
    {
        ["aims"] = Aims.ToArray(),
        ["cycles"] = Cycles.Select(c => c.View(site)).ToArray(),
        ["signals"] = Signals?.View(site),
        ["nextDecision"] = NextDecision,
    };
}
