using KnowledgeBase.Evaluation.Numerics;

namespace KnowledgeBase.Evaluation.Runs;

/// <summary>
/// What chance alone allows in a run chart: at most <paramref name="LongestRun"/> neighbouring points on one side of the
/// centre, at least <paramref name="Crossings"/> crossings of it.
/// </summary>
/// <remarks>
/// Source: Anhøj and Olesen, "Run charts revisited", PLoS ONE 2014;9(11):e113825, after Schilling 2012 (longest run) and
/// Chen 2010 (crossings); the same rule as the R package qicharts2 0.8.1.
/// </remarks>
public readonly record struct AnhoejLimits(int LongestRun, int Crossings)
{
    const double CrossingsQuantile = 0.05;

    /// <summary>The limits for <paramref name="useful"/> ≥ 1 points that do not lie on the centre.</summary>
    public static AnhoejLimits For(int useful)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(useful, 1);
        int longestRun = (int)Math.Round(Math.Log2(useful)) + 3;
        return new(longestRun, FairCoin.Quantile(useful - 1, CrossingsQuantile));
    }
}
