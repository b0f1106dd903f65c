using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Facts;

/// <summary>What a page must say of its measures that have no values over time.</summary>
public static class WithoutSeries
{
    const string UpsAndDowns = "a value before and one after cannot tell a change from the usual ups and downs.";
    const string OneValue = "a single value cannot show a change.";

    /// <summary>
    /// A sentence on the measures that have a value before and one after, or a difference between the two, and nothing to hold them
    /// against; on single values where there are no such measures; null where the design or every measure compares.
    /// </summary>
    /// <param name="withSeries">How many measures have values over time.</param>
    /// <param name="others">The others.</param>
    /// <param name="design">How the effect was evaluated.</param>
    public static string? Sentence(int withSeries, ImmutableArray<Measure> others, EvaluationDesign design)
    {
        ImmutableArray<Measure> bare = [.. others.Where(IsBare)];
        if (design.HasComparison || bare.IsEmpty) return null;
        string reason = bare.Any(HasTwo) ? UpsAndDowns : OneValue;
        bool all = bare.Length == others.Count(m => m.HasFigure);
        return (all, withSeries) switch
        {
            (true, 0) => $"None of these measures has values over time: {reason}",
            (true, _) when bare.Length == 1 => $"The other measure has no values over time: {reason}",
            (true, _) => $"The other measures have no values over time: {reason}",
            (false, _) when bare.Length == 1 => $"One of these measures has neither values over time nor a comparison: {reason}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{bare.Length} of these measures have neither values over time nor a comparison: {reason}"),
        };
    }

    static bool IsBare(Measure measure) =>
        (HasTwo(measure) || measure.Latest is not null || measure.Baseline is not null) && measure.Interval is null && !Comparison.IsKnown(measure);

    static bool HasTwo(Measure measure) => measure.Change is not null || measure is { Baseline: not null, Latest: not null };
}
