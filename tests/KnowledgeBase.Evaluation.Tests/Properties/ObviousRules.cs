using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Properties;

/// <summary>
/// The rules again, slowly and by the letter: every stretch of points is looked at by itself. The engine must agree.
/// </summary>
sealed class ObviousRules(double?[] values, double? mean, Limits? limits, Profile profile)
{
    public SpecialCause[] Causes()
    {
        var causes = new SpecialCause[values.Length];
        foreach ((int start, int end) in Stretches())
        {
            double?[] stretch = values[start..(end + 1)];
            if (stretch.Contains(null)) continue;
            double[] points = [.. stretch.Select(value => value!.Value)];
            foreach ((SpecialCause cause, Func<double, bool>? isPart) in Patterns(points))
                for (int i = 0; i < points.Length; i++)
                    if (isPart(points[i])) causes[start + i] |= cause;
        }
        return profile.TrendFollowsNextStep ? [.. causes.Select((_, i) => NameByNextStep(causes, i))] : causes;
    }

    public static SpecialCause Shown(SpecialCause causes, ImprovementDirection direction, Profile profile)
    {
        SpecialCause[] inOrder = [.. Enum.GetValues<SpecialCause>().Where(cause => cause != 0 && causes.HasFlag(cause))];
        IEnumerable<SpecialCause> improving = inOrder.Where(cause => IsHigh(cause)
            ? direction == ImprovementDirection.Increase
            : direction == ImprovementDirection.Decrease);
        return profile.ImprovementWins && improving.Any() ? improving.First() : inOrder.FirstOrDefault();
    }

    public static PointKind Kind(SpecialCause shown, ImprovementDirection direction) => (shown, direction) switch
    {
        (SpecialCause.None, _) => PointKind.CommonCause,
        (_, ImprovementDirection.Neutral) => IsHigh(shown) ? PointKind.NeutralHigh : PointKind.NeutralLow,
        _ => IsHigh(shown) == (direction == ImprovementDirection.Increase) ? PointKind.Improvement : PointKind.Concern,
    };

    static bool IsHigh(SpecialCause cause) => cause is SpecialCause.AboveUpperLimit or SpecialCause.RisingTrend
        or SpecialCause.TwoInThreeAbove or SpecialCause.ShiftAbove;

    IEnumerable<(int Start, int End)> Stretches() =>
        from start in Enumerable.Range(0, values.Length)
        from end in Enumerable.Range(start, values.Length - start)
        select (start, end);

    /// <summary>What a stretch without missing values is, and which of its points belong.</summary>
    IEnumerable<(SpecialCause Cause, Func<double, bool> IsPart)> Patterns(double[] points)
    {
        if (points is [var single] && limits is not null)
        {
            if (single > limits.Upper) yield return (SpecialCause.AboveUpperLimit, _ => true);
            if (single < limits.Lower) yield return (SpecialCause.BelowLowerLimit, _ => true);
        }
        if (IsTrend(points, +1)) yield return (SpecialCause.RisingTrend, _ => true);
        if (IsTrend(points, -1)) yield return (SpecialCause.FallingTrend, _ => true);

        bool isAbove = points.All(point => point > mean);
        bool isBelow = points.All(point => point < mean);
        if (!isAbove && !isBelow) yield break;
        if (points.Length == 7) yield return (isAbove ? SpecialCause.ShiftAbove : SpecialCause.ShiftBelow, _ => true);
        if (points.Length == 3 && points.Count(IsNear) >= 2)
            yield return (isAbove ? SpecialCause.TwoInThreeAbove : SpecialCause.TwoInThreeBelow, IsNear);
    }

    bool IsTrend(double[] points, int direction)
    {
        int[] steps = [.. points.Zip(points.Skip(1), (from, to) => Math.Sign(to - from) * direction)];
        int ties = steps.Count(step => step == 0);
        return steps.Length - ties >= profile.TrendLength - 1
            && steps.All(step => step >= 0)
            && (ties == 0 || (!profile.TieEndsTrend && steps[0] > 0 && steps[^1] > 0));
    }

    bool IsNear(double point) => limits is not null
        && (point > limits.NearUpper || point < limits.NearLower)
        && (profile.TwoInThreeCountsOutside || (point <= limits.Upper && point >= limits.Lower));

    SpecialCause NameByNextStep(SpecialCause[] causes, int i)
    {
        const SpecialCause trend = SpecialCause.RisingTrend | SpecialCause.FallingTrend;
        if ((causes[i] & trend) == 0) return causes[i];
        bool nextIsInTrendToo = i + 1 < causes.Length && (causes[i + 1] & trend) != 0;
        bool rises = nextIsInTrendToo ? values[i + 1] > values[i] : values[i] > values[i - 1];
        return causes[i] & ~trend | (rises ? SpecialCause.RisingTrend : SpecialCause.FallingTrend);
    }
}
