using KnowledgeBase.Measures.Charts;

namespace KnowledgeBase.Measures.Effects;

/// <summary>The text of one row, in lines that fit.</summary>
/// <param name="Beside">The name of the measure, and what its source remarks.</param>
/// <param name="Figures">The figure, its interval and what they say.</param>
sealed record EffectLines(ImmutableArray<(string Text, string Look)> Beside, ImmutableArray<(string Text, string Look)> Figures)
{
    const string Plain = "chart-text", Strong = "chart-text chart-strong", Soft = "chart-text chart-soft";

    public static EffectLines Of(Effect effect, double nameWidth, double figureWidth)
    {
        // The interval that includes no change is said after the interval, all else after the figure.
        string figure = effect.Verdict is { } verdict && !effect.IncludesNoChange ? $"{effect.Figure}, {verdict}" : effect.Figure;
        return new(
            [.. In(effect.Name, nameWidth, Plain), .. effect.Remarks.Where(remark => !IsSaid(remark, effect.Verdict)).SelectMany(remark => In(remark, nameWidth, Soft))],
            [.. In(figure, figureWidth, Strong), .. In(effect.IntervalText, figureWidth, Plain),
                .. In(effect.IncludesNoChange ? effect.Verdict : null, figureWidth, Plain)]);
    }

    // Some notes say no more than "Worse".
    static bool IsSaid(string remark, string? verdict) => remark.TrimEnd('.').Equals(verdict, StringComparison.OrdinalIgnoreCase);

    static IEnumerable<(string, string)> In(string? text, double width, string look) =>
        text is null ? [] : ChartSize.Wrap(text, width, look == Strong).Select(line => (line, look));
}
