namespace KnowledgeBase.Measures.Signals;

/// <summary>The newest value of a measure: of its series where it has one, otherwise as given.</summary>
/// <param name="Value">Null when there is none.</param>
/// <param name="Period">A date, <c>2025-12-01</c>, or the period as written; null without a value.</param>
readonly record struct LatestValue(double? Value, string? Period)
{
    public static LatestValue Of(MeasureSignal signal) => signal.Judgement is { } judgement
        ? judgement.Points.LastOrDefault(p => p.Value is not null) is { } last ? new(last.Value, MeasureDate.Iso(last.Date)) : default
        : new(signal.Measure.Latest?.Value, signal.Measure.Latest?.Period);
}
