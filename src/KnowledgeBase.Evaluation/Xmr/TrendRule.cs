using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>
/// <see cref="Profile.TrendLength"/> or more neighbouring points, each above the one before, or each below. A trend may
/// cross the mean; a missing value ends it; a turning point is in the trend before and in the trend after.
/// </summary>
internal static class TrendRule
{
    public static void Mark(ReadOnlySpan<double?> values, Profile profile, Span<SpecialCause> causes)
    {
        MarkTrends(values, profile, causes);
        if (profile.TrendFollowsNextStep) FollowNextStep(values, causes);
    }

    static void MarkTrends(ReadOnlySpan<double?> values, Profile profile, Span<SpecialCause> causes)
    {
        int? direction = null;
        int start = 0, end = 0, steps = 0;
        for (int i = 1; i < values.Length; i++)
        {
            int? step = Step(values, i);
            if (step == 0 && !profile.TieEndsTrend) continue;
            if (step != direction)
            {
                MarkTrend(causes);
                (direction, start, steps) = (step, i - 1, 0);
            }
            (end, steps) = (i, steps + 1);
        }
        MarkTrend(causes);

        void MarkTrend(Span<SpecialCause> causes)
        {
            if (direction is null or 0 || steps + 1 < profile.TrendLength) return;
            foreach (ref SpecialCause cause in causes[start..(end + 1)])
                cause |= direction > 0 ? SpecialCause.RisingTrend : SpecialCause.FallingTrend;
        }
    }

    /// <summary>
    /// The package's way of deciding at a turning point. Where two trends only adjoin, it follows the step between them
    /// too, though that belongs to neither, and calls a level step falling.
    /// </summary>
    static void FollowNextStep(ReadOnlySpan<double?> values, Span<SpecialCause> causes)
    {
        for (int i = 0; i < causes.Length; i++)
        {
            if (!InTrend(causes[i])) continue;
            int? step = i + 1 < causes.Length && InTrend(causes[i + 1]) ? Step(values, i + 1) : Step(values, i);
            causes[i] = causes[i] & ~SpecialCauses.Trend | (step > 0 ? SpecialCause.RisingTrend : SpecialCause.FallingTrend);
        }

        static bool InTrend(SpecialCause causes) => (causes & SpecialCauses.Trend) != 0;
    }

    /// <summary>The direction from the point before, +1, 0 or −1; null when either is missing.</summary>
    static int? Step(ReadOnlySpan<double?> values, int i) => Side.Of(values[i], values[i - 1]);
}
