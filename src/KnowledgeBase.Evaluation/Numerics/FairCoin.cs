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
        var weights = LowerHalf(tosses);
        var atMost = weights.Sum();
        var everything = tosses % 2 == 0 ? 2 * atMost - weights[0] : 2 * atMost; // an even row has one middle, not two

        var below = 0;
        while (atMost - weights[below] >= probability * everything) atMost -= weights[below++];
        return tosses / 2 - below;
    }

    /// <summary>The relative probabilities of half the tosses heads (rounded down), one less, two less, and so on.</summary>
    static List<double> LowerHalf(int tosses)
    {
        var weights = new List<double>();
        var weight = 1.0;
        for (var heads = tosses / 2; weight > Negligible; heads--)
        {
            weights.Add(weight);
            weight *= (double)heads / (tosses - heads + 1); // 0 after no heads at all
        }
        return weights;
    }
}
