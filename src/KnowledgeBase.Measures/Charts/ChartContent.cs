using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Charts;

/// <summary>What the chart of a measure shows, before anybody knows how large it will be drawn; for a measure without <see cref="Refusal"/>.</summary>
sealed class ChartContent(MeasureSignal signal)
{
    /// <summary>Below so many values there is nothing to draw and no signal.</summary>
    public const int FewestValues = 3;

    readonly Judgement judgement = signal.Judgement!;

    /// <summary>Unique in the page; ids of the drawing begin with it.</summary>
    public string Id => signal.Anchor;

    public string Unit => signal.Measure.Unit;

    /// <summary>In date order; together at least one point with a value.</summary>
    public ImmutableArray<Group> Groups => judgement.Groups;

    public IEnumerable<Point> Points => judgement.Points;

    public Figure? Target => signal.Measure.Target?.Value;

    /// <summary>So many first points of each group fix its limits; null for all.</summary>
    public int? Baseline => judgement.Series!.FixAfter;

    /// <summary>Numbered remarks, in order.</summary>
    public ImmutableArray<ChartEvent> Events { get; } = ChartEvent.Of(signal.Judgement!);

    public ImmutableArray<CycleMark> Cycles => signal.Cycles;

    public bool IsIllustrative => signal.IsIllustrative;

    public PointFigures Values { get; } = new(signal.Judgement!);

    /// <summary>True when the middle line is a median.</summary>
    public bool IsRunChart => Groups[^1].RunChart is not null;

    /// <summary>What the picture is, in a line.</summary>
    public string Title =>
        $"{signal.Measure.Name}: {(IsRunChart ? "run chart" : "XmR chart")}{(IsIllustrative ? " of illustrative, not real figures" : "")}";

    /// <summary>What it shows, for somebody who does not see it.</summary>
    public string Description => string.Join(' ', Sentences().OfType<string>());

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

    IEnumerable<string?> Sentences()
    {
        var dates = MeasureDate.Of(judgement);
        Point[] points = [.. Points.Where(p => p.Value is not null)];
        Group last = Groups[^1];
        yield return string.Create(CultureInfo.InvariantCulture, $"{points.Length} {(points.Length == 1 ? "point" : "points")} from ")
            + $"{dates.Text(points[0].Date)} to {dates.Text(points[^1].Date)}, the latest {Figures.Quantity(Values.Latest!.Value.Figure, Unit)}.";
        yield return judgement.Suppression;
        yield return last.Centre is { } centre ? $"{last.CentreName} {Values.Rounded(centre)}." : null;
        yield return last.Limits is { } limits ? $"Limits {Values.Rounded(limits.Lower)} to {Values.Rounded(limits.Upper)}." : null;
        yield return Target is { } target ? $"Target {Figures.Text(target)}." : null;
        yield return Groups.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $"In {Groups.Length} parts, with means and limits of their own.") : null;
        yield return judgement.Summary;
    }
}
