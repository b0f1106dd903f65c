using System.Numerics;
using KnowledgeBase.Evaluation.Runs;

namespace KnowledgeBase.Evaluation.Tests.Rules;

public class RunChartTests
{
    [Fact]
    public void Missing_points_and_points_on_the_median_are_left_out()
    {
        var chart = RunChart.Of([1, null, 5, 3, 3, null, 9]);

        (chart.Centre, chart.Observations, chart.Useful, chart.LongestRun, chart.Crossings).ShouldBe((3, 7, 3, 2, 1));
    }

    [Theory, InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity), InlineData(double.NaN)]
    public void What_is_no_finite_number_is_left_out(double value)
    {
        var chart = RunChart.Around(5, [9, value, 9, 1]);

        (chart.Observations, chart.Useful, chart.LongestRun, chart.Crossings).ShouldBe((4, 3, 2, 1));
    }

    [Fact]
    public void A_run_longer_than_chance_allows_is_a_signal()
    {
        // Ten useful points: a run of six is allowed.
        RunChart.Of([1, 2, 1, 2, 9, 8, 9, 8, 9, 1], baseline: 4).Centre.ShouldBe(1.5);
        RunChart.Around(5, [9, 9, 9, 9, 9, 9, 1, 9, 1, 9]).HasSignal.ShouldBeFalse();
        RunChart.Around(5, [9, 9, 9, 9, 9, 9, 9, 1, 9, 1]).HasSignal.ShouldBeTrue();
    }

    [Fact]
    public void Fewer_crossings_than_chance_allows_are_a_signal()
    {
        // Ten useful points: two crossings are needed.
        RunChart.Around(5, [9, 9, 9, 1, 1, 1, 1, 9, 9, 9]).HasSignal.ShouldBeFalse();
        RunChart.Around(5, [9, 9, 9, 9, 9, 1, 1, 1, 1, 1]).HasSignal.ShouldBeTrue();
    }

    [Theory, InlineData(5e-324), InlineData(0.1), InlineData(1.7e308)]
    public void A_value_that_never_changes_is_its_median(double value) => RunChart.Of([value, value, value, value]).Useful.ShouldBe(0);

    [Theory, InlineData(0), InlineData(1), InlineData(2)]
    public void Next_to_nothing_is_no_signal(int count)
    {
        var chart = RunChart.Of([.. Enumerable.Range(0, count).Select(i => (double?)i)]);

        (chart.Useful, chart.HasSignal).ShouldBe((count == 1 ? 0 : count, false));
    }

    /// <summary>Beyond the table of the vectors: the same quantile from whole numbers, where nothing is rounded.</summary>
    [Theory, InlineData(101), InlineData(500), InlineData(1_077), InlineData(3_000)]
    public void The_fewest_crossings_are_exact_for_long_charts(int useful)
    {
        int tosses = useful - 1;
        (int crossings, BigInteger ways, BigInteger atMost) = (0, BigInteger.One, BigInteger.One);
        while (atMost * 20 < BigInteger.One << tosses)
        {
            ways = ways * (tosses - crossings) / (crossings + 1);
            crossings++;
            atMost += ways;
        }

        AnhoejLimits.For(useful).Crossings.ShouldBe(crossings);
    }
}
