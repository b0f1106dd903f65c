using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Draws the points and the line through them. The line stops at a missing value and at a rebase.</summary>
static class ChartPoints
{
    public static void Draw(SvgWriter svg, ChartFrame frame, ChartContent content)
    {
        foreach (Group group in content.Groups)
            svg.Path(Course(group.Points, p => frame.X(p.Date), frame.Y), "chart-line", "none");
        double radius = Radius(frame.Spacing(content.Points.Count()));
        // Special causes last, so that no other point hides them.
        foreach (Point point in content.Groups.SelectMany(g => Shown(g.Points, radius > 0)).OrderBy(p => p.Kind != PointKind.CommonCause))
            PointShape.Draw(svg, frame.X(point.Date), frame.Y(point.Value!.Value), Math.Max(radius, point.Kind == PointKind.CommonCause ? 2 : 3), point.Kind);
    }

    /// <summary>The points to mark: where there is no room for all, the special causes and those between missing values, where no line shows them.</summary>
    static IEnumerable<Point> Shown(ImmutableArray<Point> points, bool all)
    {
        for (int i = 0; i < points.Length; i++)
        {
            bool alone = (i == 0 || points[i - 1].Value is null) && (i == points.Length - 1 || points[i + 1].Value is null);
            if (points[i].Value is not null && (all || alone || points[i].Kind != PointKind.CommonCause)) yield return points[i];
        }
    }

    /// <summary>The line through points; every stretch between missing values begins anew.</summary>
    public static string Course(IEnumerable<Point> points, Func<Point, double> x, Func<double, double> y)
    {
        var path = new StringBuilder();
        bool pen = false;
        foreach (Point point in points)
        {
            if (point.Value is { } value)
                path.Append(pen ? 'L' : 'M').Append(SvgWriter.Number(x(point))).Append(' ').Append(SvgWriter.Number(y(value)));
            pen = point.Value is not null;
        }
        return path.ToString();
    }

    /// <summary>Points that stand close are small; those that would touch are left to the line.</summary>
    static double Radius(double spacing) => spacing switch { >= 14 => 4.5, >= 9 => 3.5, >= 5 => 2.5, _ => 0 };
}
