using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Charts;

/// <summary>The key below a chart: every line and shape that is there, and what it means or measures.</summary>
static class ChartKey
{
    public static View[] Of(ChartContent content) =>
        [.. Lines(content).Concat(Shapes(content)).Select(e => new View { ["mark"] = e.Mark, ["label"] = e.Label })];

    static IEnumerable<(Html Mark, string Label)> Lines(ChartContent content)
    {
        Group last = content.Groups[^1];
        string now = content.Groups.Length > 1 ? " now" : "";
        if (last.Centre is { } centre)
            yield return (SignalSymbols.Line("chart-centre"), $"{last.CentreName}{now} {content.Values.Rounded(centre)}");
        if (last.Limits is { } limits)
            yield return (SignalSymbols.Line("chart-limit"), $"Limits{now} {content.Values.Rounded(limits.Lower)} to {content.Values.Rounded(limits.Upper)}");
        foreach (Group earlier in content.Groups[..^1])
            if (Part(content, earlier) is { } part) yield return (SignalSymbols.Line("chart-centre"), part);
        if (content.Target is { } target)
            yield return (SignalSymbols.Line("chart-target"), $"Target {Figures.Text(target)}");
        if (content.Baseline is { } points && content.Groups.Any(g => g.Points.Length > points))
            yield return (SignalSymbols.Area("chart-baseline"), FormattableString.Invariant($"Baseline: the first {points} points fix the middle line and limits"));
        if (content.Points.Any(p => p.Suppressed is not null)) yield return (SignalSymbols.Area("chart-suppressed"), "Suppressed: a small number that is withheld");
        if (content.Cycles.Length > 0) yield return (SignalSymbols.Area("chart-cycle-band"), "Test of change");
        if (content.Groups.Any(g => g.Rebase is not null && g != content.Groups[0]))
            yield return (SignalSymbols.Line("chart-rebase"), "Mean and limits begin anew");
    }

    /// <summary>The lines of a part that ended with a rebase: <c>January to March 2024: mean 12, limits 9 to 15</c>; null where it has none.</summary>
    static string? Part(ChartContent content, Group group)
    {
        if (group.Centre is not { } centre) return null;
        var dates = MeasureDate.Of(content.Values.Judgement);
        string limits = group.Limits is { } l ? $", limits {content.Values.Rounded(l.Lower)} to {content.Values.Rounded(l.Upper)}" : "";
        return $"{dates.Text(group.Points[0].Date)} to {dates.Text(group.Points[^1].Date)}: {group.CentreName.ToLowerInvariant()} {content.Values.Rounded(centre)}{limits}";
    }

    static IEnumerable<(Html Mark, string Label)> Shapes(ChartContent content) => content.Points
        .Where(p => p.Value is not null && p.Kind != PointKind.CommonCause)
        .Select(p => p.Kind == PointKind.NeutralLow ? PointKind.NeutralHigh : p.Kind).Distinct().Order()
        .Select(kind => (SignalSymbols.Point(kind), kind switch
        {
            PointKind.Improvement => "Special cause: improvement",
            PointKind.Concern => "Special cause: concern",
            _ => "Special cause: higher or lower than usual",
        }));
}
