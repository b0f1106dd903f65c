using KnowledgeBase.Measures.Charts;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>What the measures of several documents say, for each outcome group.</summary>
/// <param name="Groups">In the order of the vocabulary; only groups with measures.</param>
/// <param name="Cases">Number of documents looked at.</param>
/// <param name="Address">Where the measures are listed; null where no list holds them.</param>
public sealed record SignalSummary(ImmutableArray<OutcomeSignals> Groups, int Cases, Address? Address)
{
    /// <summary>About themes, systems and communities whose cases have measures; templates see <c>facts.signalSummary</c>.</summary>
    public static FactKey<SignalSummary> Key { get; } = new("signal-summary", (summary, site) => summary.View(site));

    /// <summary>The summary of the measures of some documents, or null when they have none; <paramref name="address"/> is where they are listed.</summary>
    public static SignalSummary? Of(SiteModel site, ImmutableArray<SiteDocument> documents, Address address)
    {
        ImmutableArray<MeasureSignal> measures = ListedMeasures.Of(site, documents);
        return measures.IsEmpty ? null : new SignalSummary(
            OutcomeSignals.Of(site, measures), measures.DistinctBy(m => m.Document.Address).Count(), ListedMeasures.Holds(site, measures) ? address : null);
    }

    /// <summary>Each once, however many groups it serves.</summary>
    IEnumerable<MeasureSignal> Measures => Groups.SelectMany(g => g.Measures).Distinct<MeasureSignal>(ReferenceEqualityComparer.Instance);

    /// <summary>What templates see.</summary>
    public View View(SiteModel site) => new()
    {
        ["cases"] = Cases,
        ["count"] = Measures.Count(),
        ["withSeries"] = Measures.Count(m => m.Judgement is not null),
        ["illustrative"] = Measures.Any(m => m.IsIllustrative),
        ["url"] = Address is { } address ? site.Settings.Href(address) : null,
        ["groups"] = Groups.Select(g => g.View(site)).ToArray(),
    };
}

/// <summary>The measures of one outcome group.</summary>
/// <param name="Id">Term of the vocabulary <c>outcome-groups</c>.</param>
/// <param name="Measures">In the order of their cases; at least one.</param>
public sealed record OutcomeSignals(string Id, ImmutableArray<MeasureSignal> Measures)
{
    /// <summary>Measures by outcome group, in the order of the vocabulary; groups it does not know come last.</summary>
    public static ImmutableArray<OutcomeSignals> Of(SiteModel site, IEnumerable<MeasureSignal> measures)
    {
        ILookup<string, MeasureSignal> groups = measures.SelectMany(m => m.Measure.Groups.Select(group => (group, m))).ToLookup(pair => pair.group, pair => pair.m);
        return [.. site.InOrder(Measure.OutcomeGroups, groups.Select(g => g.Key)).Select(id => new OutcomeSignals(id, [.. groups[id]]))];
    }

    /// <summary>What templates see.</summary>
    public View View(SiteModel site) => new()
    {
        ["id"] = Id,
        ["label"] = site.Label(Measure.OutcomeGroups, Id),
        ["count"] = Measures.Length,
        ["states"] = States().ToArray(),
    };

    /// <summary>How many measures stand where, each with its symbol where there is one; none with a count of zero.</summary>
    IEnumerable<View> States()
    {
        foreach (IGrouping<string, MeasureSignal> state in Measures.Where(m => m.Judgement?.Variation is not null)
            .GroupBy(m => m.Judgement!.VariationWords!).OrderBy(g => g.First().Judgement!.Variation))
            yield return State(SignalSymbols.Of(state.First().Judgement!.Variation!.Value), state.Key, state.Count());
        int few = Measures.Count(m => m.Judgement is { Variation: null });
        if (few > 0) yield return State(null, "too few points for a symbol", few);
        int without = Measures.Count(m => m.Judgement is null);
        if (without > 0) yield return State(null, "no series, so no signal", without);
    }

    static View State(Html? symbol, string label, int count) => new() { ["symbol"] = symbol, ["label"] = label, ["count"] = count };
}
