namespace KnowledgeBase.Evaluation.Numerics;

/// <summary>
/// Arithmetic mean of the values added so far. The sum is kept in two doubles (Neumaier's summation) and divided with
/// its remainder, so the result is the exact mean correctly rounded but for pathological input.
/// </summary>
/// <remarks>
/// The rules ask whether a point lies exactly on the mean, and whether a moving range is strictly below a multiple of
/// the mean range. A plain loop is wrong in the last place often enough to change such a label; R's <c>mean</c>, whose
/// results we are compared with, uses extended precision and a second pass.
/// </remarks>
internal struct Mean
{
    double sum;
    double lost;
    int count;

    public void Add(double value)
    {
        double next = sum + value;
        lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        count++;
    }

    /// <summary>Null until a value was added.</summary>
    public readonly double? Value
    {
        get
        {
            if (count == 0) return null;
            double quotient = sum / count;
            double remainder = Math.FusedMultiplyAdd(-quotient, count, sum) + lost;
            return quotient + remainder / count;
        }
    }
}
