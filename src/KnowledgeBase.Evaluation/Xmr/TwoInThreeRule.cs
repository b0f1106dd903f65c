using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>Of three neighbouring points, all on one side of the mean, two or three near the limit: those are marked.</summary>
internal static class TwoInThreeRule
{
    const int Window = 3;

    public static void Mark(ReadOnlySpan<double?> values, Limits limits, Profile profile, Span<SpecialCause> causes)
    {
        for (int start = 0; start + Window <= values.Length; start++)
        {
            ReadOnlySpan<double?> window = values.Slice(start, Window);
            if (CommonSide(window, limits.Mean) is not { } side || CountNear(window, limits, profile) < 2) continue;
            for (int i = 0; i < Window; i++)
                if (Counts(window[i], limits, profile))
                    causes[start + i] |= side > 0 ? SpecialCause.TwoInThreeAbove : SpecialCause.TwoInThreeBelow;
        }
    }

    /// <summary>Null unless all points have a value off the mean on the same side.</summary>
    static int? CommonSide(ReadOnlySpan<double?> window, double mean)
    {
        int? side = Side.Of(window[0], mean);
        foreach (double? value in window[1..])
            if (Side.Of(value, mean) != side) return null;
        return side == 0 ? null : side;
    }

    static int CountNear(ReadOnlySpan<double?> window, Limits limits, Profile profile)
    {
        int count = 0;
        foreach (double? value in window)
            if (Counts(value, limits, profile)) count++;
        return count;
    }

    static bool Counts(double? value, Limits limits, Profile profile) =>
        value is { } number
        && (limits.IsNear(number) || (profile.TwoInThreeCountsOutside && limits.IsOutside(number)));
}
