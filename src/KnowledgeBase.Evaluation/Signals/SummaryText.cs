using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>What the chart says and what to do next, for a leader without statistics.</summary>
/// <remarks>The advice is our reading of Making Data Count; <c>docs/evaluation.md</c> says so.</remarks>
internal static class SummaryText
{
    public static string Of(Series series, Group last, VariationIcon? variation, Assurance? assurance) =>
        last.RunChart is not null
            ? FewPoints(last)
            : string.Join(' ', Sentences(series, last, variation, assurance).Where(sentence => sentence.Length > 0));

    static string FewPoints(Group group)
    {
        int values = group.Points.Count(point => point.Value is not null);
        if (values == 0) return NoValues(group.Points.Count(point => point.Suppressed is not null));

        string since = group.Rebase is null ? "" : " since the rebase";
        string points = values == 1 ? "point" : "points";
        return string.Create(CultureInfo.InvariantCulture,
            $"Only {values} {points}{since}: too few for limits, which need {Profile.FewPoints}. {RunWords.Sentence(RunWords.Verdict(group))} Keep measuring.");
    }

    static string NoValues(int suppressed) => suppressed switch
    {
        0 => "There are no values to judge yet.",
        1 => "There are no values to judge yet: one is suppressed because it is small.",
        _ => string.Create(CultureInfo.InvariantCulture, $"There are no values to judge yet: {suppressed} are suppressed because they are small."),
    };

    static IEnumerable<string> Sentences(Series series, Group last, VariationIcon? variation, Assurance? assurance)
    {
        SpecialCause cause = last.Latest?.Cause ?? SpecialCause.None;
        yield return variation switch
        {
            VariationIcon.ImprovementHigh or VariationIcon.ImprovementLow =>
                $"Improving (special cause): {Pattern(cause)}, and {Better(series)}.",
            VariationIcon.ConcernHigh or VariationIcon.ConcernLow =>
                $"Getting worse (special cause): {Pattern(cause)}, but {Better(series)}.",
            VariationIcon.NeutralHigh or VariationIcon.NeutralLow => $"Something changed (special cause): {Pattern(cause)}.",
            _ when IsConstant(last) => "The values do not vary at all; check that they are real.",
            _ => "No significant change: these are the usual ups and downs (common cause).",
        };
        yield return Target(series, last, assurance);
        yield return NextStep(variation, last.Limits is null ? null : assurance);
    }

    static bool IsConstant(Group group) =>
        group.Points.Count(point => point.Side == 0) > 1 && group.Points.All(point => point.Side is null or 0);

    static string Pattern(SpecialCause cause) => cause switch
    {
        SpecialCause.AboveUpperLimit => "the latest point is above the upper limit",
        SpecialCause.BelowLowerLimit => "the latest point is below the lower limit",
        SpecialCause.RisingTrend => "the latest points form an unbroken rise",
        SpecialCause.FallingTrend => "the latest points form an unbroken fall",
        SpecialCause.TwoInThreeAbove => "two of the last three points are close to the upper limit or beyond it",
        SpecialCause.TwoInThreeBelow => "two of the last three points are close to the lower limit or beyond it",
        SpecialCause.ShiftAbove => "seven or more points in a row are above the mean",
        _ => "seven or more points in a row are below the mean",
    };

    static string Better(Series series) =>
        series.Direction == ImprovementDirection.Increase ? "higher is better" : "lower is better";

    static string Target(Series series, Group last, Assurance? assurance)
    {
        string target = Figures.Text(Figure.TryParse(series.WrittenTarget ?? "", out Figure written) ? written : series.Target ?? 0);
        return assurance switch
        {
            null => "",
            _ when last.Limits is null => $"Without limits, nothing can be said about the target of {target}.",
            Assurance.Pass => $"The target of {target} will be met as long as the process stays as it is.",
            Assurance.Fail => $"The target of {target} will be missed unless the process changes.",
            _ => $"The target of {target} will be hit or missed by chance.",
        };
    }

    static string NextStep(VariationIcon? variation, Assurance? assurance) => (variation, assurance) switch
    {
        (VariationIcon.ImprovementHigh or VariationIcon.ImprovementLow, _) => "Find out what works, and hold it.",
        (VariationIcon.ConcernHigh or VariationIcon.ConcernLow, _) => "Find the cause now.",
        (VariationIcon.NeutralHigh or VariationIcon.NeutralLow, _) => "Find out why before you act.",
        (_, Assurance.Fail) => "Redesign the process; trying harder will not do.",
        (_, Assurance.Inconsistent) => "Do not react to single points; to hit the target reliably, change the process.",
        (_, Assurance.Pass) => "Hold it, and keep watching.",
        _ => "Do not react to single points.",
    };
}
