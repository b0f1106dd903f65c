using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Marks the dates whose values are withheld by a band over the whole height: it says when, and claims no number.</summary>
static class SuppressedBands
{
    const double Narrowest = 2, Widest = 12;

    public static void Draw(SvgWriter svg, ChartFrame frame, ChartContent content)
    {
        double width = Math.Clamp(frame.Spacing(content.Points.Count()) * 0.6, Narrowest, Widest);
        foreach (Point point in content.Points.Where(p => p.Suppressed is not null))
            svg.Box(frame.X(point.Date) - width / 2, frame.Top, width, frame.Bottom - frame.Top, "chart-suppressed");
    }
}
