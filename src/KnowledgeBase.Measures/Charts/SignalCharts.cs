using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Decides whether a measure gets a chart, and what the chart shows.</summary>
static class SignalCharts
{
    /// <summary>Below so many values there is nothing to draw and no signal.</summary>
    public const int FewestValues = 3;

    /// <summary>Why there is no chart, in a sentence; null when there is one. <see cref="MeasureSignal.Judgement"/> is there.</summary>
    public static string? Refusal(MeasureSignal signal)
    {
        Judgement judgement = signal.Judgement!;
        double[] values = [.. judgement.Points.Select(p => p.Value).OfType<double>()];
        return judgement.Error is not null ? "There is no chart, because the series cannot be judged."
            : signal.Measure.Chart == "none" ? "The case asks for no chart of this series."
            : values.Length == 0 && judgement.Points.Any(p => p.Suppressed is not null) ? "No value is published so far, so there is nothing to draw."
            : values.Length == 0 ? "Every value is missing so far, so there is nothing to draw."
            : values.Length < FewestValues ? "One or two points show a difference, not a signal, so there is no chart."
            : null;
    }

    /// <summary>What the chart shows, for a measure without <see cref="Refusal"/>.</summary>
    public static ChartContent Content(MeasureSignal signal)
    {
        Judgement judgement = signal.Judgement!;
        var content = new ChartContent
        {
            Id = signal.Anchor,
            Title = "",
            Description = "",
            Unit = signal.Measure.Unit,
            Groups = judgement.Groups,
            Target = signal.Measure.Target?.Value,
            Baseline = judgement.Series!.FixAfter,
            Events = Events(judgement),
            Cycles = signal.Cycles,
            IsIllustrative = signal.IsIllustrative,
            Decimals = new PointFigures(judgement).Decimals,
        };
        return content with { Title = Title(signal, content), Description = Description(signal, content) };
    }

    /// <summary>Rebases and notes of points, in date order.</summary>
    public static ImmutableArray<ChartEvent> Events(Judgement judgement)
    {
        IEnumerable<(DateOnly Date, string Text, bool IsRebase)> rebases = judgement.Groups.Where(g => g.Rebase is not null)
            .Select(g => (g.Points[0].Date, Text: $"Mean and limits begin anew. {g.Rebase!.Reason}".TrimEnd(), IsRebase: true));
        IEnumerable<(DateOnly Date, string Text, bool IsRebase)> notes = judgement.Points.Where(p => !string.IsNullOrWhiteSpace(p.Note)).Select(p => (p.Date, Text: p.Note!, IsRebase: false));
        return [.. rebases.Concat(notes).OrderBy(e => e.Date).Select((e, i) => new ChartEvent(i + 1, e.Date, e.Text, e.IsRebase))];
    }

    static string Title(MeasureSignal signal, ChartContent content) =>
        $"{signal.Measure.Name}: {SignalChart.Kind(content)}{(signal.IsIllustrative ? " of illustrative, not real figures" : "")}";

    static string Description(MeasureSignal signal, ChartContent content)
    {
        Judgement judgement = signal.Judgement!;
        var dates = MeasureDate.Of(content.Points.Select(p => p.Date));
        Point[] points = [.. content.Points.Where(p => p.Value is not null)];
        Group last = content.Groups[^1];
        string middle = ChartContent.Centre(last) is { } centre
            ? $" {(last.RunChart is null ? "Mean" : "Median")} {Figures.Rounded(centre, content.Decimals)}." : "";
        string limits = last.Limits is { } l
            ? $" Limits {Figures.Rounded(l.Lower, content.Decimals)} to {Figures.Rounded(l.Upper, content.Decimals)}." : "";
        string target = content.Target is { } aim ? $" Target {Figures.Text(aim)}." : "";
        string parts = content.Groups.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" In {content.Groups.Length} parts, with means and limits of their own.") : "";
        string suppressed = judgement.Suppression is { } suppression ? $" {suppression}" : "";
        return $"{SignalChart.Count(points.Length)} from {dates.Text(points[0].Date)} to {dates.Text(points[^1].Date)}, the latest {Figures.Quantity(new PointFigures(judgement).Latest!.Value.Figure, signal.Measure.Unit)}."
            + suppressed + middle + limits + target + parts + $" {judgement.Summary}";
    }
}
