using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Runs;

/// <summary>Tells what may be said of the values of a run chart. No signal is not no change: <c>docs/evaluation.md</c> has the rule.</summary>
public static class RunVerdicts
{
    /// <summary>The Anhøj rules were studied from so many values on.</summary>
    public const int FewestValues = 10;

    /// <summary>Of a chart and its <paramref name="values"/>, in time order; null is missing.</summary>
    public static RunVerdict Of(RunChart chart, ReadOnlySpan<double?> values)
    {
        double[] known = Known(values);
        if (known.Length < FewestValues) return RunVerdict.TooFew;
        if (chart.Useful == 0) return RunVerdict.Level;
        if (chart.HasSignal) return RunVerdict.Signal;
        double moved = Half(known.AsSpan(^(known.Length / 2)..)) - Half(known.AsSpan(..(known.Length / 2)));
        return Math.Abs(moved) <= UsualDifference(known) ? RunVerdict.NoSignal : moved > 0 ? RunVerdict.MovedUp : RunVerdict.MovedDown;
    }

    /// <summary>How much neighbouring values differ on average.</summary>
    static double UsualDifference(double[] values)
    {
        var mean = new Mean();
        for (int i = 1; i < values.Length; i++) mean.Add(Math.Abs(values[i] - values[i - 1]));
        return mean.Value ?? 0;
    }

    static double Half(ReadOnlySpan<double> values)
    {
        double?[] half = new double?[values.Length];
        for (int i = 0; i < half.Length; i++) half[i] = values[i];
        return Median.Of(half) ?? 0;
    }

    static double[] Known(ReadOnlySpan<double?> values)
    {
        var known = new List<double>(values.Length);
        foreach (double? value in values)
            if (value is { } number && double.IsFinite(number)) known.Add(number);
        return [.. known];
    }
}
