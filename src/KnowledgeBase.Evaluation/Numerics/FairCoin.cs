namespace KnowledgeBase.Evaluation.Numerics;

/// <summary>The number of heads in a row of independent tosses of a fair coin: the binomial distribution with p = ½.</summary>
internal static class FairCoin
{
    /// <summary>
    /// The smallest number of heads h with P(heads ≤ h) ≥ <paramref name="probability"/>, for a probability in (0, ½].
    /// </summary>
    /// <remarks>
    /// Works with probabilities relative to the most likely outcome, from the middle outwards until they no longer
    /// count: nothing underflows, and the cost is O(√tosses).
    /// </remarks>
    public static int Quantile(int tosses, double probability)
    {
        var middle = tosses / 2;
        var lowerHalf = 0.0;
        for (var (heads, weight) = (middle, 1.0); weight > 1e-40; weight *= Shrink(heads--)) lowerHalf += weight;

        var everything = tosses % 2 == 0 ? 2 * lowerHalf - 1 : 2 * lowerHalf;
        var result = middle;
        var atMost = lowerHalf;
        for (var weight = 1.0; atMost - weight >= probability * everything; weight *= Shrink(result--)) atMost -= weight;
        return result;

        // P(heads - 1) / P(heads); 0 below no heads at all, which ends both walks.
        double Shrink(int heads) => (double)heads / (tosses - heads + 1);
    }
}
