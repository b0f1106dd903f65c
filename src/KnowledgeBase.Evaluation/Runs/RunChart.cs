using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Runs;

/// <summary>
/// A run chart judged by the Anhøj rules: does the sequence wander about its centre as chance would have it? Needs no
/// limits, so it serves where there are too few points for an XmR chart.
/// </summary>
/// <remarks>Source: see <see cref="AnhoejLimits"/>. Points on the centre and missing points are left out.</remarks>
public sealed record RunChart
{
    RunChart() { }

    /// <summary>In the unit of the values; null when there is no value.</summary>
    public double? Centre { get; private init; }

    /// <summary>All points, missing ones included.</summary>
    public int Observations { get; private init; }

    /// <summary>Points with a value off the centre: those the rules count.</summary>
    public int Useful { get; private init; }

    /// <summary>The most neighbouring useful points on one side of the centre; null without useful points.</summary>
    public int? LongestRun { get; private init; }

    /// <summary>How often neighbouring useful points lie on different sides; null without useful points.</summary>
    public int? Crossings { get; private init; }

    /// <summary>What chance allows; null without useful points.</summary>
    public AnhoejLimits? Limits { get; private init; }

    /// <summary>True when a run is longer, or crossings are fewer, than chance allows: the process has changed.</summary>
    public bool HasSignal => Limits is { } limits && (LongestRun > limits.LongestRun || Crossings < limits.Crossings);

    /// <summary>The run chart about the median of the first <paramref name="baseline"/> points (of all, when null).</summary>
    /// <param name="values">In time order; null is missing, and so is a number that is not finite.</param>
    /// <param name="baseline">Counts missing points too; more than there are means all.</param>
    public static RunChart Of(ReadOnlySpan<double?> values, int? baseline = null)
    {
        int frozen = Math.Clamp(baseline ?? values.Length, 0, values.Length);
        return Around(Median.Of(values[..frozen]), values);
    }

    /// <summary>The same about a centre of the caller's choice, such as the mean of an XmR chart.</summary>
    public static RunChart Around(double? centre, ReadOnlySpan<double?> values)
    {
        int useful = 0, crossings = 0, run = 0, longest = 0, lastSide = 0;
        foreach (double? value in values)
        {
            if (value is { } number && !double.IsFinite(number)) continue;
            if (Side.Of(value, centre) is not ({ } side and not 0)) continue;
            useful++;
            if (lastSide == -side) crossings++;
            run = side == lastSide ? run + 1 : 1;
            longest = Math.Max(longest, run);
            lastSide = side;
        }

        return new()
        {
            Centre = centre,
            Observations = values.Length,
            Useful = useful,
            LongestRun = useful > 0 ? longest : null,
            Crossings = useful > 0 ? crossings : null,
            Limits = useful > 0 ? AnhoejLimits.For(useful) : null,
        };
    }
}
