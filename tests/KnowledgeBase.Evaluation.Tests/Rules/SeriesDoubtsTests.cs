using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using static KnowledgeBase.Evaluation.Tests.TestSeries;

namespace KnowledgeBase.Evaluation.Tests.Rules;

public class SeriesDoubtsTests
{
    static readonly double?[] Usual = [120, 131, 118, 125, 129, 122, 127];

    [Fact]
    public void A_lone_zero_far_from_the_others_is_doubted() => Messages(Of([.. Usual, 0])).ShouldBe(["the value 0 of 2020-08-01 is far from all others"]);

    [Fact]
    public void A_zero_among_small_counts_is_not() => Messages(Of(3, 1, 0, 2, 4, 2, 1, 3, 2)).ShouldBeEmpty();

    [Fact]
    public void A_zero_that_is_explained_is_not() =>
        Messages(Of([.. Usual, 0]) with { Notes = [.. Usual.Select(_ => (string?)null), "closed for a month"] }).ShouldBeEmpty();

    [Fact]
    public void A_zero_among_few_values_is_not() => Messages(Of(120, 131, 0)).ShouldBeEmpty();

    [Fact]
    public void Negative_values_are_doubted_once() =>
        Messages(Of([.. Usual, -5, .. Usual, -7])).ShouldBe(["2 values are negative, the first -5 of 2020-08-01"]);

    [Theory]
    [InlineData("Net change in beds", "beds")]
    [InlineData("Beds", "difference to plan")]
    [InlineData("Friends and family score", "points")]
    public void Differences_may_be_negative(string name, string unit) => Messages(Of([.. Usual, -5]), name, unit).ShouldBeEmpty();

    [Fact]
    public void A_series_that_is_mostly_negative_is_a_difference() => Messages(Of(-1, -2, 3, -4, -5, -6, -7, -8)).ShouldBeEmpty();

    [Theory]
    [InlineData("%", 1)]
    [InlineData("% of visits", 1)]
    [InlineData("per cent", 1)]
    [InlineData("visits", 0)]
    public void Percentages_over_100_are_doubted(string unit, int doubts) => Messages(Of(91.2, 93, 94.5, 955, 92, 90), "Seen in time", unit).Length.ShouldBe(doubts);

    [Fact]
    public void Suppressed_and_missing_values_are_not_doubted() =>
        Messages(Of([.. Usual, null, null]) with { Suppressed = [.. Usual.Select(_ => (string?)null), "<5", null] }).ShouldBeEmpty();

    static string[] Messages(Series series, string name = "Falls", string unit = "falls") => [.. SeriesDoubts.Of(series, name, unit).Select(doubt => doubt.Message)];
}
