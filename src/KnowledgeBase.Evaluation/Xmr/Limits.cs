namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>
/// The process limits of an XmR chart: where nearly all points fall while the process stays as it is. In the unit of the
/// values; never clipped at 0 or 100.
/// </summary>
/// <remarks>Source: the factor 2.66 is 3 / 1.128 rounded, as in Making Data Count and NHSRplotthedots 0.2.2.</remarks>
public sealed record Limits(double Mean, double AverageRange)
{
    public const double Factor = 2.66;
    const double NearFactor = 2 * (Factor / 3);

    public double Lower => Mean - Factor * AverageRange;
    public double Upper => Mean + Factor * AverageRange;

    /// <summary>Two thirds of the way from the mean to <see cref="Lower"/>: "2 sigma".</summary>
    public double NearLower => Mean - NearFactor * AverageRange;

    /// <summary>Two thirds of the way from the mean to <see cref="Upper"/>: "2 sigma".</summary>
    public double NearUpper => Mean + NearFactor * AverageRange;

    /// <summary>Strictly beyond a limit.</summary>
    public bool IsOutside(double value) => value > Upper || value < Lower;

    /// <summary>Strictly beyond a near limit, but not beyond the limit.</summary>
    public bool IsNear(double value) => !IsOutside(value) && (value > NearUpper || value < NearLower);
}
