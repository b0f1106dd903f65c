namespace KnowledgeBase.Evaluation.Numerics;

/// <summary>The middle of the values that are present and finite; of two middle values, their mean.</summary>
internal static class Median
{
    /// <summary>Null without such values. O(n log n); the span is not changed.</summary>
    public static double? Of(ReadOnlySpan<double?> values)
    {
        var present = new List<double>(values.Length);
        foreach (double? value in values)
            if (value is { } number && double.IsFinite(number)) present.Add(number);
        if (present.Count == 0) return null;

        present.Sort();
        double upper = present[present.Count / 2];
        double lower = present[(present.Count - 1) / 2];
        return lower == upper ? lower : lower / 2 + upper / 2; // halved first: the sum of two large values could overflow
    }
}
