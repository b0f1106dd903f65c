using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Effects;

/// <summary>The difference to be told first of all that the sources of one document state, and how large the largest is.</summary>
/// <param name="Effect">The difference.</param>
/// <param name="All">All of them, in the order of the file; at least one.</param>
public sealed record LeadingEffect(Effect Effect, ImmutableArray<Effect> All)
{
    /// <summary>About every document with a published difference; templates see <c>facts.leadingEffect</c>.</summary>
    public static FactKey<LeadingEffect> Key { get; } = new("leading-effect", (leading, _) => new View
    {
        ["change"] = leading.Effect.Quantity,
        ["name"] = leading.Effect.Name,
        ["against"] = leading.Against,
        ["details"] = leading.Details,
        ["source"] = leading.Effect.Signal.Measure.Source,
        ["total"] = leading.All.Length,
        ["largest"] = leading.Largest is { } largest ? new View { ["change"] = largest.Quantity, ["name"] = largest.Name } : null,
    });

    /// <summary>What it is compared with, in words that follow the name; null where it is the value before.</summary>
    public string? Against => Effect switch
    {
        { Against: null } => null,
        { IsPair: true } => $"the second figure is for {Effect.Against}",
        _ => $"against {Effect.Against}",
    };

    /// <summary>
    /// The interval, what it says, and how the source limits it: <c>95% interval −9 to −2; better</c>, with a capital; empty where there is none of
    /// these. Two values side by side, without an interval, are called neither better nor worse.
    /// </summary>
    public string Details =>
        Names.Capital(string.Join("; ", new[] { Effect.IntervalText, Verdict }.Concat(Effect.Remarks.Select(r => r.TrimEnd('.'))).OfType<string>()));

    /// <summary>The largest of the same unit, better or worse; null where that is the one told first.</summary>
    public Effect? Largest => All.Where(e => e.Unit == Effect.Unit && e.IsPair == Effect.IsPair).MaxBy(e => Math.Abs(e.Value)) is { } largest
        && Math.Abs(largest.Value) > Math.Abs(Effect.Value) ? largest : null;

    string? Verdict => Effect is { IsPair: true, Interval: null } ? null : Effect.Verdict;

    /// <summary>
    /// The first of the real ones for which one way is better: an outcome, one that is clear, with an interval, with a comparison, in per cent;
    /// of these the first in the file, where editors put the main one. Null where no source states any.
    /// </summary>
    public static LeadingEffect? Of(IEnumerable<MeasureSignal> measures)
    {
        ImmutableArray<Effect> effects = [.. measures.Where(m => !m.IsIllustrative).Select(Effect.Of).OfType<Effect>().Where(e => e.Direction != "neutral")];
        Effect? first = effects
            .OrderBy(e => e.Signal.Measure.Kind != "outcome")
            .ThenBy(e => e.IncludesNoChange)
            .ThenBy(e => e.Interval is null)
            .ThenBy(e => e.Against is null && e.Other is null)
            .ThenBy(e => e.Unit != "%")
            .FirstOrDefault();
        return first is null ? null : new LeadingEffect(first, effects);
    }
}
