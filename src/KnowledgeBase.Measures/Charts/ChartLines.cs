using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Draws what points are compared with: mean or median, limits, target, and the points that fix the limits.</summary>
static class ChartLines
{
    const double LabelGap = 16;
    const string Strong = "chart-strong";

    public static void Draw(SvgWriter svg, ChartFrame frame, ChartContent content)
    {
        foreach (Group group in content.Groups)
        {
            (double from, double to) = Reach(group, frame, content);
            if (content.Baseline is { } fixedAfter && fixedAfter < group.Points.Length) Baseline(svg, frame, content, group, from, fixedAfter);
            if (group.Limits is { } limits)
            {
                svg.Line(from, frame.Y(limits.Upper), to, frame.Y(limits.Upper), "chart-limit");
                svg.Line(from, frame.Y(limits.Lower), to, frame.Y(limits.Lower), "chart-limit");
            }
            if (group.Centre is { } centre) svg.Line(from, frame.Y(centre), to, frame.Y(centre), "chart-centre");
        }
        if (content.Target is { } target) svg.Line(frame.Left, frame.Y(target), frame.Right, frame.Y(target), "chart-target");
        if (frame.Size.HasLineLabels) Labels(svg, frame, content);
    }

    /// <summary>From a little before the first point of a group to a little after its last.</summary>
    static (double From, double To) Reach(Group group, ChartFrame frame, ChartContent content)
    {
        double half = Math.Min(frame.Spacing(content.Points.Count()) / 2, 12);
        return (Math.Max(frame.Left, frame.X(group.Points[0].Date) - half), Math.Min(frame.Right, frame.X(group.Points[^1].Date) + half));
    }

    static void Baseline(SvgWriter svg, ChartFrame frame, ChartContent content, Group group, double from, int points)
    {
        const string Name = "Baseline";
        double to = (frame.X(group.Points[points - 1].Date) + frame.X(group.Points[points].Date)) / 2;
        svg.Box(from, frame.Top, to - from, frame.Bottom - frame.Top, "chart-baseline");
        if (FreeBaseline(frame, content, group) is { } y && to - from > ChartSize.WidthOf(Name) + 4)
            svg.Label(from + 4, y, Name, "chart-text chart-soft");
    }

    /// <summary>Where the name of the baseline meets no line; null when it would everywhere, and the key below has to do.</summary>
    static double? FreeBaseline(ChartFrame frame, ChartContent content, Group group)
    {
        double[] lines = [.. new[] { group.Limits?.Upper, group.Limits?.Lower, group.Mean, content.Target?.Value }.OfType<double>().Select(frame.Y)];
        foreach (double y in (ReadOnlySpan<double>)[frame.Top + 16, frame.Bottom - 6])
            if (lines.All(line => line > y + 5 || line < y - 14)) return y;
        return null;
    }

    /// <summary>Names the lines of the last group beside it; names that would touch move apart, in the order of their values, those of one value as they stand here.</summary>
    static void Labels(SvgWriter svg, ChartFrame frame, ChartContent content)
    {
        (double Y, string Text, string Look)[] labels = [.. Named(content).Select(l => (Y: frame.Y(l.Value) + 5, Text: Text(l, content), l.Look)).OrderBy(l => l.Y)];
        for (int i = 1; i < labels.Length; i++)
            labels[i].Y = Math.Max(labels[i].Y, labels[i - 1].Y + LabelGap);
        for (int i = labels.Length - 1; i >= 0; i--)
            labels[i].Y = Math.Min(labels[i].Y, (i + 1 < labels.Length ? labels[i + 1].Y : frame.Bottom + LabelGap) - LabelGap);
        foreach ((double y, string text, string look) in labels)
            svg.Label(frame.Right + 8, y, text, "chart-text " + look);
    }

    /// <summary>Room for the longest name; a third of the drawing at most.</summary>
    public static double LabelWidth(ChartContent content) => Math.Min(
        Named(content).Select(l => ChartSize.WidthOf(Text(l, content), bold: l.Look == Strong)).DefaultIfEmpty().Max(), ChartSize.Wide.Width / 3);

    static string Text((double Value, string Name, string Look) label, ChartContent content) =>
        $"{label.Name} {content.Values.Rounded(label.Value)}";

    static IEnumerable<(double Value, string Name, string Look)> Named(ChartContent content)
    {
        Group last = content.Groups[^1];
        if (last.Limits is { Upper: var upper }) yield return (upper, "Upper limit", "chart-soft");
        if (last.Centre is { } centre) yield return (centre, last.CentreName, Strong);
        if (content.Target is { } target) yield return (target, "Target", "chart-target-text");
        if (last.Limits is { Lower: var lower }) yield return (lower, "Lower limit", "chart-soft");
    }
}
