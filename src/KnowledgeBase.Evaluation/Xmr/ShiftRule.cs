using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>
/// Seven or more neighbouring points on one side of the mean. A point on the mean, or a missing one, ends the run.
/// </summary>
internal static class ShiftRule
{
    const int Length = 7;

    public static void Mark(ReadOnlySpan<double?> values, double? mean, Span<SpecialCause> causes)
    {
        for (int start = 0, end; start < values.Length; start = end)
        {
            int? side = Side.Of(values[start], mean);
            end = start + 1;
            while (end < values.Length && Side.Of(values[end], mean) == side) end++;

            if (side is null or 0 || end - start < Length) continue;
            foreach (ref SpecialCause cause in causes[start..end])
                cause |= side > 0 ? SpecialCause.ShiftAbove : SpecialCause.ShiftBelow;
        }
    }
}
