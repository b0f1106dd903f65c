using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Draws what happened when: PDSA cycles as bars above the plot, rebases as lines, remarks as numbers below it.</summary>
static class ChartEvents
{
    public static void DrawCycles(SvgWriter svg, ChartFrame frame)
    {
        foreach (CycleBar bar in frame.Cycles.Bars)
        {
            double top = frame.CycleTop(bar.Row), width = Math.Max(bar.To - bar.From, 1.5);
            svg.Box(bar.From, frame.Top, width, frame.Bottom - frame.Top, "chart-cycle-band");
            svg.Box(bar.From, top + 16, width, 3, "chart-cycle");
            svg.Label(bar.Middle, top + 12, bar.Label, "chart-text", "middle");
        }
    }

    public static void DrawRemarks(SvgWriter svg, ChartFrame frame, ChartContent content)
    {
        var values = content.Points.ToDictionary(p => p.Date, p => p.Value);
        foreach ((ChartEvent remark, int row) in frame.Events.Places)
        {
            double x = frame.X(remark.Date), middle = frame.EventMiddle(row);
            if (remark.IsRebase) Rebase(svg, frame, content, remark.Date, middle);
            else if (values.GetValueOrDefault(remark.Date) is { } value)
                svg.Line(x, frame.Y(value) + 6, x, middle - 8, "chart-leader");
            else
                svg.Line(x, frame.Bottom, x, middle - 8, "chart-leader");
            svg.Circle(x, middle, 9, "chart-number");
            svg.Label(x, middle + 4, remark.Number.ToString(CultureInfo.InvariantCulture), "chart-text chart-number-text", "middle");
        }
    }

    /// <summary>A line between the last point of the old limits and the first of the new.</summary>
    static void Rebase(SvgWriter svg, ChartFrame frame, ChartContent content, DateOnly date, double middle)
    {
        Point? before = content.Points.LastOrDefault(p => p.Date < date);
        double at = before is null ? frame.X(date) : (frame.X(before.Date) + frame.X(date)) / 2;
        (string top, string bottom) = (SvgWriter.Number(frame.Top), SvgWriter.Number(frame.Bottom));
        svg.Path($"M{SvgWriter.Number(at)} {top}V{bottom}L{SvgWriter.Number(frame.X(date))} {SvgWriter.Number(middle - 9)}", "chart-rebase", "none");
    }
}
