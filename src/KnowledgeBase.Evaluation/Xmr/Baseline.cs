using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>What a part's limits rest on.</summary>
/// <param name="Mean">Of the values present; null without any.</param>
/// <param name="AverageRange">Mean absolute difference of neighbours; null without a range, and when screening leaves none.</param>
/// <remarks>
/// A missing value takes both its ranges with it. Screening happens once: Nelson, "Control charts for individual measurements",
/// Journal of Quality Technology 1982;14(3):172–173.
/// </remarks>
internal readonly record struct Baseline(double? Mean, double? AverageRange)
{
    const double ScreenFactor = 3.267;

    /// <summary>
    /// Of <paramref name="values"/> in time order the first <paramref name="fixAfter"/>, or all. To <paramref name="screen"/>
    /// is to leave out ranges that are not strictly below 3.267 times the mean range.
    /// </summary>
    public static Baseline Of(ReadOnlySpan<double?> values, int? fixAfter, bool screen)
    {
        ReadOnlySpan<double?> baseline = values[..Math.Min(values.Length, fixAfter ?? values.Length)];
        var mean = new Mean();
        foreach (double? value in baseline)
            if (value is { } number) mean.Add(number);

        double? average = AverageRangeBelow(double.PositiveInfinity, baseline);
        if (screen && average is { } unscreened) average = AverageRangeBelow(ScreenFactor * unscreened, baseline);
        return new(mean.Value, average);
    }

    static double? AverageRangeBelow(double bound, ReadOnlySpan<double?> values)
    {
        var average = new Mean();
        for (int i = 1; i < values.Length; i++)
            if (values[i] - values[i - 1] is { } difference && Math.Abs(difference) < bound)
                average.Add(Math.Abs(difference));
        return average.Value;
    }
}
