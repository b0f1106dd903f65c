using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Effects;

/// <summary>The difference to be told first of all that the sources of one document state.</summary>
/// <param name="Effect">The difference.</param>
/// <param name="Total">How many there are.</param>
public sealed record LeadingEffect(Effect Effect, int Total)
{
    /// <summary>About every document with a published difference; templates see <c>facts.leadingEffect</c>.</summary>
    public static FactKey<LeadingEffect> Key { get; } = new("leading-effect", (leading, _) => new View
    {
        ["change"] = leading.Effect.Quantity,
        ["name"] = leading.Effect.Name,
        ["against"] = leading.Against,
        ["details"] = leading.Details,
        ["source"] = leading.Effect.Signal.Measure.Source,
        ["total"] = leading.Total,
    });

    /// <summary>What it is compared with, in words that follow the name; null where it is the value before.</summary>
    public string? Against => Effect switch
    {
        { Against: null } => null,
        { IsPair: true } => $"the second figure is for {Effect.Against}",
        _ => $"against {Effect.Against}",
    };

    /// <summary>The interval, what it says, and how the source limits it: <c>95% interval −9 to −2; better</c>, with a capital; empty where there is none of these.</summary>
    public string Details =>
        Names.Capital(string.Join("; ", new[] { Effect.IntervalText, Effect.Verdict }.Concat(Effect.Remarks.Select(r => r.TrimEnd('.'))).OfType<string>()));

    /// <summary>
    /// The first of the real ones: an outcome, of a clear direction, with an interval, with a comparison, in per cent; of these the
    /// largest, and of equal ones the first in the file. A fall is no smaller than a rise, and worse no smaller than better.
    /// Null where no source states any.
    /// </summary>
    public static LeadingEffect? Of(IEnumerable<MeasureSignal> measures)
    {
        Effect[] effects = [.. measures.Where(m => !m.IsIllustrative).Select(Effect.Of).OfType<Effect>()];
        Effect? first = effects
            .OrderBy(e => e.Signal.Measure.Kind != "outcome")
            .ThenBy(e => e.IncludesNoChange || e.Verdict is null)
            .ThenBy(e => e.Interval is null)
            .ThenBy(e => e.Against is null && e.Other is null)
            .ThenBy(e => e.Unit != "%")
            .ThenByDescending(e => Math.Abs(e.Value))
            .FirstOrDefault();
        return first is null ? null : new LeadingEffect(first, effects.Length);
    }
}
