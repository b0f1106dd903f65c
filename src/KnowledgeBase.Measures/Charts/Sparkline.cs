using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>A chart the size of a word: the course of a series, its target and its latest point. Words beside it say the same.</summary>
static class Sparkline
{
    const double Width = 132, Height = 36, Edge = 6;

    /// <summary>Null where fewer than three values or none that differ would make a line that says nothing.</summary>
    public static Html? Draw(Judgement judgement)
    {
        ImmutableArray<Point> points = [.. judgement.Points];
        double[] values = [.. points.Select(p => p.Value).OfType<double>()];
        if (values.Length < ChartContent.FewestValues || values.Max() <= values.Min()) return null;
        double[] shown = judgement.Series?.Target is { } aim ? [.. values, aim] : values;
        double low = shown.Min(), high = shown.Max();
        double first = points[0].Date.DayNumber, days = points[^1].Date.DayNumber - first;
        double X(Point point) => Edge + (point.Date.DayNumber - first) / days * (Width - 2 * Edge);
        double Y(double value) => Height - Edge - (value - low) / (high - low) * (Height - 2 * Edge);

        var svg = SvgWriter.Picture("sparkline", "0 0 132 36");
        if (judgement.Series?.Target is { } target) svg.Line(Edge, Y(target), Width - Edge, Y(target), "chart-target");
        svg.Path(ChartPoints.Course(points, X, Y), "chart-line", "none");
        Point latest = points.Last(p => p.Value is not null);
        PointShape.Draw(svg, X(latest), Y(latest.Value!.Value), 3.5, latest.Kind);
        return svg.Close().ToHtml();
    }
}
