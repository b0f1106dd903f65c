namespace KnowledgeBase.Evaluation.Measures;

/// <summary>
/// The neighbouring points of a series that share one baseline, in date order. <paramref name="Number"/> and
/// <paramref name="Rebase"/> are those of <c>Group</c>.
/// </summary>
internal sealed record Part(
    int Number,
    Rebase? Rebase,
    ReadOnlyMemory<DateOnly> Dates,
    ReadOnlyMemory<double?> Values,
    ReadOnlyMemory<string?> Suppressed,
    ReadOnlyMemory<string?> Notes);
