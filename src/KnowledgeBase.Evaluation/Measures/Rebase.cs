namespace KnowledgeBase.Evaluation.Measures;

/// <summary>
/// From <paramref name="Date"/> on, mean and limits are calculated anew: a big, explained, lasting change of the process.
/// </summary>
/// <param name="Date">The first date of the new part. A date the series does not have changes nothing.</param>
/// <param name="Reason">What changed, for the reader of the chart; null when not told.</param>
public sealed record Rebase(DateOnly Date, string? Reason = null);
