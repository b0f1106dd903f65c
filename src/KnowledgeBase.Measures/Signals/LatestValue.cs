namespace KnowledgeBase.Measures.Signals;

/// <summary>The newest value of a measure: of its series where it has one, otherwise as given.</summary>
/// <param name="Value">Null when there is none.</param>
/// <param name="Period">A date, <c>2025-12-01</c>, or the period as written; null without a value.</param>
/// <param name="Words">The same for people.</param>
readonly record struct LatestValue(Figure? Value, string? Period, string? Words)
{
    public static LatestValue Of(MeasureSignal signal) => signal.Judgement is { } judgement
        ? new PointFigures(judgement).Latest is { } latest ? new(latest.Figure, Days.Iso(latest.Date), MeasureDate.Of(judgement).Text(latest.Date)) : default
        : new(signal.Measure.Latest?.Value, signal.Measure.Latest?.Period, signal.Measure.Latest?.Period);
}
