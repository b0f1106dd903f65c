using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Effects;

/// <summary>Effects that may share an axis: of one unit, against one comparison, and of a size that lets each be seen.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Effects">In the order of the file; at least one.</param>
public sealed record EffectGroup(string Id, ImmutableArray<Effect> Effects)
{
    // A row so much smaller than another would be a dot on the line of no change.
    const double MostTimes = 15;

    /// <summary>True when a chart says more than the table: it has several rows, an interval, or something to compare with.</summary>
    public bool IsDrawn => Effects.Length > 1 || Effects.Any(e => e.Interval is not null || e.Other is not null);

    /// <summary>What the axis counts, and from where: <c>Change in %, against a matched control group</c>.</summary>
    public string Heading => What + (IsOneOfSeveral ? $": {string.Join(", ", Effects.Select(e => e.Name))}" : "");

    /// <summary>True when other charts beside it count the same from the same, so that only the names of the measures tell them apart.</summary>
    public bool IsOneOfSeveral { get; init; }

    string What => Effects[0].Against is { } against ? $"Difference in {Effects[0].Unit}, against {against}" : $"Change in {Effects[0].Unit}";

    /// <summary>What 0 is called.</summary>
    public string Zero => Effects[0].Against is null ? "no change" : "no difference";

    /// <summary>Which way is better, where it is one way for all: <c>increase</c> or <c>decrease</c>; otherwise null.</summary>
    public string? Direction => Effects.Select(e => e.Direction).Distinct().ToArray() is [not "neutral" and var only] ? only : null;

    /// <summary>What it shows, for somebody who does not see it.</summary>
    public string Description => string.Join(' ', Effects.Select(e =>
        $"{e.Name}: {string.Join(", ", new[] { e.Figure, e.IntervalText, e.Verdict }.OfType<string>())}."));

    /// <summary>What the marks mean.</summary>
    public IEnumerable<PointKind> Kinds => Effects.Select(e => e.Kind).Distinct().Order();

    /// <summary>The charts of some measures, in the order of their first rows; those that say no more than the table are left out.</summary>
    public static ImmutableArray<EffectGroup> Of(IEnumerable<MeasureSignal> measures)
    {
        Effect[] effects = [.. measures.Select(Effect.Of).OfType<Effect>()];
        IEnumerable<ImmutableArray<Effect>> groups = effects
            .GroupBy(e => (e.Unit, Against: e.Against?.ToLowerInvariant())).SelectMany(group => OfOneSize([.. group]))
            .OrderBy(group => Array.IndexOf(effects, group[0]));
        EffectGroup[] drawn = [.. groups.Select((group, i) => new EffectGroup(FormattableString.Invariant($"effect-{i + 1}"), group)).Where(g => g.IsDrawn)];
        return [.. drawn.Select(group => group with { IsOneOfSeveral = drawn.Count(other => other.What == group.What) > 1 })];
    }

    /// <summary>The same effects in parts; a new part begins where the next larger one is too large to share an axis.</summary>
    static IEnumerable<ImmutableArray<Effect>> OfOneSize(Effect[] effects)
    {
        var parts = new List<List<Effect>>();
        foreach (Effect effect in effects.OrderBy(e => e.Size))
            if (parts.Count > 0 && effect.Size <= parts[^1][0].Size * MostTimes) parts[^1].Add(effect);
            else parts.Add([effect]);
        return parts.Select(part => part.OrderBy(e => Array.IndexOf(effects, e)).ToImmutableArray());
    }
}
