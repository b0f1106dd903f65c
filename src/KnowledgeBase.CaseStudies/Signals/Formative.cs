using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Signals;

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

/// <summary>A PDSA cycle of a case, with the measure it was meant to move.</summary>
/// <param name="Case">The case it belongs to.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Signal">The measure; null when the cycle names none.</param>
public sealed record TestedChange(SiteDocument Case, PdsaCycle Cycle, MeasureSignal? Signal)
{
    /// <summary>Joins a cycle with its measure.</summary>
    public static TestedChange Of(SiteDocument document, PdsaCycle cycle, SiteModel site) => new(
        document, cycle, site.Get(CaseSignals.Key, document)?.Measures.FirstOrDefault(m => m.Measure.Id == cycle.Plan?.Measure));

    /// <summary>What templates see.</summary>
    public View View(SiteModel site)
    {
        CycleMark? mark = Signal?.Cycles.FirstOrDefault(c => c.Cycle.Id == Cycle.Id && c.Cycle.Number == Cycle.Number);
        return new View
        {
            ["number"] = Cycle.Number,
            ["title"] = Cycle.Title,
            ["period"] = CycleViews.Period(Cycle),
            ["act"] = Cycle.Act,
            ["next"] = Cycle.Next,
            ["caseTitle"] = Case.Title,
            ["caseUrl"] = site.Settings.Href(Case.Address, "cycles"),
            ["measure"] = Signal is null ? null : SignalViews.Brief(Signal, site),
            ["effect"] = mark is null || Signal?.Judgement is null ? null : CycleViews.Of(mark, Signal.Judgement)["effect"],
        };
    }
}
