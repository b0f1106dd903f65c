using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests;

/// <summary>Series for tests: monthly from January 2020 on, higher is better, unless a test says otherwise.</summary>
static class TestSeries
{
    public static Series Of(params double?[] values) => new()
    {
        Id = "test",
        Dates = [.. values.Select((_, i) => Month(i))],
        Values = [.. values],
        Direction = ImprovementDirection.Increase,
    };

    public static DateOnly Month(int index) => new DateOnly(2020, 1, 1).AddMonths(index);

    /// <summary>Up and down between two values: nothing but common cause.</summary>
    public static double?[] Zigzag(int count, double low = 9, double high = 11) =>
        [.. Enumerable.Range(0, count).Select(i => (double?)(i % 2 == 0 ? low : high))];

    public static Judgement Judge(this Series series, Profile profile) => SeriesJudge.Judge(series, profile);

    public static IEnumerable<SpecialCause> Shown(this Judgement judgement) => judgement.Points.Select(point => point.Cause);

    public static IEnumerable<PointKind> Kinds(this Judgement judgement) => judgement.Points.Select(point => point.Kind);
}
