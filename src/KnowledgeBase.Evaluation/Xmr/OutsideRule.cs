namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>A point strictly beyond a limit.</summary>
internal static class OutsideRule
{
    public static void Mark(ReadOnlySpan<double?> values, Limits limits, Span<SpecialCause> causes)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] > limits.Upper) causes[i] |= SpecialCause.AboveUpperLimit;
            if (values[i] < limits.Lower) causes[i] |= SpecialCause.BelowLowerLimit;
        }
    }
}
