namespace KnowledgeBase.Evaluation.Numerics;

/// <summary>The number of heads in a row of independent tosses of a fair coin: the binomial distribution with p = ½.</summary>
internal static class FairCoin
{
    const double Negligible = 1e-40;

    /// <summary>
    /// The smallest number of heads h with P(heads ≤ h) ≥ <paramref name="probability"/>, for a probability in (0, ½].
    /// </summary>
    /// <remarks>
    /// Works with probabilities relative to the most likely outcome, from the middle downwards until they no longer
    /// count: nothing underflows, and the cost is O(√tosses).
    /// </remarks>
    public static int Quantile(int tosses, double probability)
    {
        double atMost = LowerHalf(tosses);
        double everything = tosses % 2 == 0 ? 2 * atMost - 1 : 2 * atMost; // an even number has one middle, not two

        (int heads, double weight) = (tosses / 2, 1.0);
        while (atMost - weight >= probability * everything)
        {
            atMost -= weight;
            weight *= StepDown(heads--, tosses);
        }
        return heads;
    }

    /// <summary>P(at most half the tosses are heads), relative to the probability of just that half, rounded down.</summary>
    static double LowerHalf(int tosses)
    {
        double sum = 0.0;
        (int heads, double weight) = (tosses / 2, 1.0);
        while (weight > Negligible)
        {
            sum += weight;
            weight *= StepDown(heads--, tosses);
        }
        return sum;
    }

    /// <summary>P(one head less) / P(so many heads); 0 from no heads at all.</summary>
    static double StepDown(int heads, int tosses) => (double)heads / (tosses - heads + 1);
}
