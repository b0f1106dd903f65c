using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>A remark on a date, drawn as a number and told below the chart.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Date">A date of the series.</param>
/// <param name="Text">What happened.</param>
/// <param name="IsRebase">True when mean and limits begin anew here.</param>
sealed record ChartEvent(int Number, DateOnly Date, string Text, bool IsRebase)
{
    /// <summary>Rebases and notes of points, in date order.</summary>
    public static ImmutableArray<ChartEvent> Of(Judgement judgement)
    {
        IEnumerable<(DateOnly Date, string? Text, bool IsRebase)> rebases = judgement.Groups.Select(g => (g.Points[0].Date, RebaseOf(g), true));
        IEnumerable<(DateOnly Date, string? Text, bool IsRebase)> notes = judgement.Points.Select(p => (p.Date, p.Note, false));
        return [.. rebases.Concat(notes).Where(e => !string.IsNullOrWhiteSpace(e.Text)).OrderBy(e => e.Date)
            .Select((e, i) => new ChartEvent(i + 1, e.Date, e.Text!, e.IsRebase))];
    }

    /// <summary>Says that a group begins with a rebase, and why; null where it begins with the series.</summary>
    public static string? RebaseOf(Group group) =>
        group.Rebase is { } rebase ? $"Mean and limits begin anew. {rebase.Reason}".TrimEnd() : null;
}
