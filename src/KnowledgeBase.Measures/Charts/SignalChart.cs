namespace KnowledgeBase.Measures.Charts;

/// <summary>Draws one chart as a static SVG that needs no script and takes its colours from the page's style sheet.</summary>
static class SignalChart
{
    const string BadgeText = "ILLUSTRATIVE: NOT REAL";

    /// <summary>Width of the badge on invented figures; its letters are wide and bold.</summary>
    public static double BadgeWidth => BadgeText.Length * ChartSize.Letter * 0.62 + 16;

    /// <summary>The chart; everything in it is also told by <see cref="ChartContent.Description"/> and the table below it.</summary>
    public static Html Draw(ChartContent content, ChartSize size)
    {
        var frame = new ChartFrame(content, size);
        var svg = new SvgWriter();
        string id = $"{content.Id}-{size.Name}";
        svg.Open("svg",
            ("xmlns", "http://www.w3.org/2000/svg"), ("class", $"signal-chart signal-chart-{size.Name}"), ("role", "img"),
            ("viewBox", $"0 0 {SvgWriter.Number(size.Width)} {SvgWriter.Number(frame.Height)}"),
            ("aria-labelledby", $"{id}-title"), ("aria-describedby", $"{id}-desc"), ("focusable", "false"));
        svg.Text("title", content.Title, ("id", $"{id}-title"));
        svg.Text("desc", content.Description, ("id", $"{id}-desc"));
        Axes(svg, frame, content);
        ChartEvents.DrawCycles(svg, frame);
        SuppressedBands.Draw(svg, frame, content);
        ChartLines.Draw(svg, frame, content);
        ChartEvents.DrawRemarks(svg, frame, content);
        ChartPoints.Draw(svg, frame, content);
        if (content.IsIllustrative) Badge(svg, frame);
        return svg.Close().ToHtml();
    }

    static void Axes(SvgWriter svg, ChartFrame frame, ChartContent content)
    {
        foreach ((double value, string label) in frame.Values.Ticks)
        {
            svg.Line(frame.Left, frame.Y(value), frame.Right, frame.Y(value), "chart-grid");
            svg.Label(frame.Left - 6, frame.Y(value) + 5, label, "chart-text", "end");
        }
        for (int i = 0; i < frame.Unit.Length; i++)
            svg.Label(2, frame.UnitBaseline - (frame.Unit.Length - 1 - i) * ChartFrame.UnitLine, frame.Unit[i], "chart-text chart-unit");
        if (frame.Values is { Low: < 0, High: > 0 }) svg.Line(frame.Left, frame.Y(0), frame.Right, frame.Y(0), "chart-zero");
        svg.Line(frame.Left, frame.Bottom, frame.Right, frame.Bottom, "chart-axis");
        foreach ((DateOnly date, string label) in DateTicks.Of(frame.First, frame.Last, frame.Right - frame.Left))
        {
            double x = frame.X(date), half = ChartSize.WidthOf(label) / 2;
            svg.Line(x, frame.AxisTop, x, frame.AxisTop + 5, "chart-axis");
            svg.Label(Math.Clamp(x, half, Math.Max(half, frame.Size.Width - half)), frame.AxisTop + 20, label, "chart-text", "middle");
        }
    }

    static void Badge(SvgWriter svg, ChartFrame frame)
    {
        svg.Box(frame.Size.Width - BadgeWidth - 1, 1, BadgeWidth, 23, "chart-badge", "4");
        svg.Label(frame.Size.Width - BadgeWidth / 2 - 1, 17.5, BadgeText, "chart-text chart-badge-text", "middle");
    }
}
