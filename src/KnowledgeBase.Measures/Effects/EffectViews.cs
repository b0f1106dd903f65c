using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Charts;

namespace KnowledgeBase.Measures.Effects;

/// <summary>Charts of effects as templates see them.</summary>
static class EffectViews
{
    public static View[] Of(ImmutableArray<EffectGroup> groups) => [.. groups.Select(group => new View
    {
        ["id"] = group.Id,
        ["heading"] = group.Heading,
        ["chart"] = EffectChart.Draw(group, ChartSize.Wide),
        ["chartNarrow"] = EffectChart.Draw(group, ChartSize.Narrow),
        ["key"] = Key(group).Select(e => new View { ["mark"] = e.Mark, ["label"] = e.Label }).ToArray(),
        ["illustrative"] = group.Effects.Any(e => e.Signal.IsIllustrative),
    })];

    static IEnumerable<(Html Mark, string Label)> Key(EffectGroup group)
    {
        foreach (PointKind kind in group.Kinds)
            yield return (SignalSymbols.Point(kind), kind switch
            {
                PointKind.Improvement => "Better",
                PointKind.Concern => "Worse",
                PointKind.CommonCause => group.Effects.Any(e => e.IncludesNoChange) ? "The interval includes no change" : "No change",
                _ => "Neither way is better",
            });
        if (group.Effects.Any(e => e.Interval is not null)) yield return (SignalSymbols.Line("effect-bar"), "Interval");
        if (group.Effects.Any(e => e.Interval is null)) yield return (SignalSymbols.Line("effect-stem"), "The source gives no interval");
        if (group.Effects.Any(e => e.Other is not null)) yield return (SignalSymbols.Ring("effect-other"), "What it is compared with");
    }
}
