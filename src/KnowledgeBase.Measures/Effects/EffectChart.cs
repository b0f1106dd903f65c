using KnowledgeBase.Measures.Charts;

namespace KnowledgeBase.Measures.Effects;

/// <summary>Draws effects as a static SVG: a bold line of no change, and for each a mark and its interval. The table of measures says the same.</summary>
static class EffectChart
{
    public static Html Draw(EffectGroup group, ChartSize size)
    {
        var frame = new EffectFrame(group, size);
        var svg = new SvgWriter();
        string id = $"{group.Id}-{size.Name}";
        bool isIllustrative = group.Effects.Any(e => e.Signal.IsIllustrative);
        svg.Open("svg",
            ("xmlns", "http://www.w3.org/2000/svg"), ("class", $"signal-chart effect-chart effect-chart-{size.Name}"), ("role", "img"),
            ("viewBox", $"0 0 {SvgWriter.Number(size.Width)} {SvgWriter.Number(frame.Height)}"),
            ("aria-labelledby", $"{id}-title"), ("aria-describedby", $"{id}-desc"), ("focusable", "false"));
        svg.Text("title", $"{group.Heading}{(isIllustrative ? ": illustrative, not real figures" : "")}", ("id", $"{id}-title"));
        svg.Text("desc", group.Description, ("id", $"{id}-desc"));
        Axis(svg, frame, group);
        if (group.Direction is { } direction) Directions(svg, frame, direction);
        foreach (EffectRow row in frame.Rows) Row(svg, frame, row);
        return svg.Close().ToHtml();
    }

    static void Axis(SvgWriter svg, EffectFrame frame, EffectGroup group)
    {
        foreach ((double value, string label) in frame.Ticks)
        {
            double x = frame.X(value), half = ChartSize.WidthOf(label) / 2;
            foreach (EffectRow row in frame.Rows) svg.Line(x, row.BandTop, x, row.BandBottom, "chart-grid");
            svg.Label(Math.Clamp(x, half, frame.Size.Width - half), frame.Bottom + 18, label, "chart-text", "middle");
        }
        double zero = frame.X(0), words = ChartSize.WidthOf(group.Zero) / 2;
        foreach (EffectRow row in frame.Rows) svg.Line(zero, row.BandTop, zero, row.BandBottom, "chart-zero");
        svg.Label(Math.Clamp(zero, words + 2, frame.Size.Width - words - 2), frame.Bottom + 36, group.Zero, "chart-text chart-soft", "middle");
    }

    /// <summary>Says at each side of the line of no change which way is better, where there is room.</summary>
    static void Directions(SvgWriter svg, EffectFrame frame, string direction)
    {
        (string left, string right) = direction == "increase" ? ("← worse", "better →") : ("← better", "worse →");
        double zero = frame.X(0), baseline = frame.Top - 10;
        if (zero - frame.Left > ChartSize.WidthOf(left)) svg.Label(zero - 8, baseline, left, "chart-text chart-soft", "end");
        if (frame.Right - zero > ChartSize.WidthOf(right)) svg.Label(zero + 8, baseline, right, "chart-text chart-soft");
    }

    static void Row(SvgWriter svg, EffectFrame frame, EffectRow row)
    {
        double baseline = row.Top + 7 + 14;
        Lines(svg, row.Lines.Beside, 2, baseline);
        if (frame.IsWide) Lines(svg, row.Lines.Figures, frame.FigureLeft, baseline);
        else Lines(svg, row.Lines.Figures, 2, baseline + row.Lines.Beside.Length * EffectFrame.LineHeight);
        Mark(svg, frame, row.Effect, row.Middle);
    }

    static void Lines(SvgWriter svg, ImmutableArray<(string Text, string Look)> lines, double x, double baseline)
    {
        foreach ((string text, string look) in lines)
        {
            svg.Label(x, baseline, text, look);
            baseline += EffectFrame.LineHeight;
        }
    }

    static void Mark(SvgWriter svg, EffectFrame frame, Effect effect, double y)
    {
        if (effect.Interval is { } ends) svg.Line(frame.X(ends.Low), y, frame.X(ends.High), y, "effect-bar");
        else svg.Line(frame.X(0), y, frame.X(effect.Value), y, "effect-stem");
        if (effect.Other is { } other) svg.Circle(frame.X(other), y, 5, "effect-other");
        PointShape.Draw(svg, frame.X(effect.Value), y, 5, effect.Kind);
    }
}
