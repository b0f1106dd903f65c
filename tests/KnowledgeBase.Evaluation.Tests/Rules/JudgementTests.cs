using System.Collections.Immutable;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using static KnowledgeBase.Evaluation.Tests.TestSeries;

namespace KnowledgeBase.Evaluation.Tests.Rules;

public class JudgementTests
{
    [Theory]
    [InlineData(0.1, 13), InlineData(0.3, 17), InlineData(1.1, 1000), InlineData(-2.7, 23), InlineData(1e300, 99)]
    public void A_constant_series_lies_on_its_mean_and_its_limits(double value, int count)
    {
        Group group = Of([.. Enumerable.Repeat((double?)value, count)]).Judge(Profile.Mdc).Groups[0];

        group.Mean.ShouldBe(value);
        (group.Limits!.Lower, group.Limits.Upper).ShouldBe((value, value));
        group.Points.ShouldAllBe(point => point.Side == 0 && point.IsOutside == false && point.Cause == SpecialCause.None);
    }

    [Fact]
    public void A_mean_is_exact_where_a_plain_loop_is_not()
    {
        // Ten times 0.1 sums to 0.9999999999999999; and 1 disappears beside 1e16.
        Of([.. Enumerable.Repeat((double?)0.1, 10)]).Judge(Profile.Mdc).Groups[0].Mean.ShouldBe(0.1);
        Of(1e16, 1, 1, 1, 1, -1e16).Judge(Profile.Mdc).Groups[0].Mean.ShouldBe(4.0 / 6);
    }

    [Fact]
    public void A_missing_value_takes_both_its_ranges_with_it()
    {
        Series series = Of([.. Zigzag(10), null, 1000, .. Zigzag(9)]);

        // 9 ranges of 2, then 989 after the only neighbour of 1000, then 8 ranges of 2.
        series.Judge(Profile.Mdc).Groups[0].Limits!.AverageRange.ShouldBe((17 * 2 + 991) / 18.0, 1e-12);
    }

    [Fact]
    public void A_missing_value_breaks_a_shift()
    {
        Series series = Of([.. Zigzag(14, 5, 7), 12, 12, 12, null, 12, 12, 12, 12]);

        series.Judge(Profile.Mdc).Points.ShouldAllBe(point => !point.Causes.HasFlag(SpecialCause.ShiftAbove));
    }

    [Fact]
    public void A_baseline_fixes_the_lines_and_later_points_are_judged_by_them()
    {
        Series series = Of([.. Zigzag(14), .. Zigzag(14, 29, 31)]) with { FixAfter = 14 };

        Group group = series.Judge(Profile.Mdc).Groups.ShouldHaveSingleItem();

        (group.Mean, group.Limits!.AverageRange).ShouldBe((10, 2));
        group.Points[14..].ShouldAllBe(point => point.Kind == PointKind.Improvement);
    }

    [Fact]
    public void A_baseline_longer_than_the_series_is_the_whole_series()
    {
        Series series = Of(Zigzag(20));

        (series with { FixAfter = 1000 }).Judge(Profile.Mdc).Groups[0].Limits
            .ShouldBe(series.Judge(Profile.Mdc).Groups[0].Limits);
    }

    [Fact]
    public void A_rebase_starts_a_group_that_tells_its_reason()
    {
        var rebase = new Rebase(Month(15), "Discharge lounge opened");

        ImmutableArray<Group> groups = (Of([.. Zigzag(15), .. Zigzag(15, 19, 21)]) with { Rebases = [rebase] }).Judge(Profile.Mdc).Groups;

        groups.Select(group => (group.Number, group.Rebase, group.Points.Length)).ShouldBe([(0, null, 15), (1, rebase, 15)]);
        groups.Select(group => Math.Round(group.Mean!.Value)).ShouldBe([10, 20]);
    }

    [Fact]
    public void A_rebase_on_the_first_date_starts_no_second_group()
    {
        Series series = Of(Zigzag(15)) with { Rebases = [new(Month(0))] };

        series.Judge(Profile.Mdc).Groups.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void The_symbols_are_those_of_the_last_group()
    {
        Series series = Of([.. Zigzag(15), .. Zigzag(3, 19, 21)]) with { Rebases = [new(Month(15))], Target = 5 };

        Judgement judgement = series.Judge(Profile.Mdc);

        judgement.Groups[0].Latest.ShouldNotBeNull();
        (judgement.Variation, judgement.Assurance).ShouldBe((null, null));
    }

    [Theory]
    [InlineData(ImprovementDirection.Increase, 5.0, Assurance.Inconsistent)]
    [InlineData(ImprovementDirection.Increase, 4.0, Assurance.Pass)]
    [InlineData(ImprovementDirection.Increase, 16.0, Assurance.Fail)]
    [InlineData(ImprovementDirection.Decrease, 4.0, Assurance.Fail)]
    [InlineData(ImprovementDirection.Decrease, 16.0, Assurance.Pass)]
    [InlineData(ImprovementDirection.Neutral, 16.0, null)]
    public void A_target_is_met_missed_or_left_to_chance(ImprovementDirection direction, double target, Assurance? expected)
    {
        Series series = Of(Zigzag(14)) with { Direction = direction, Target = target };

        series.Judge(Profile.Mdc).Assurance.ShouldBe(expected);
    }

    [Fact]
    public void A_target_on_a_limit_is_left_to_chance()
    {
        Series series = Of([.. Enumerable.Repeat((double?)5, 15)]) with { Target = 5 };

        series.Judge(Profile.Mdc).Assurance.ShouldBe(Assurance.Inconsistent);
    }

    [Fact]
    public void Notes_stay_with_their_points()
    {
        Series series = Of(3, 1, 2) with { Dates = [Month(3), Month(1), Month(2)], Notes = ["three", null, "two"] };

        series.Judge(Profile.Mdc).Points.Select(point => (point.Value, point.Note))
            .ShouldBe([(1, null), (2, "two"), (3, "three")]);
    }

    [Fact]
    public void A_series_without_any_value_is_judged_and_says_so()
    {
        Judgement judgement = Of([.. new double?[20]]).Judge(Profile.Mdc);

        judgement.Error.ShouldBeNull();
        (judgement.Groups[0].Mean, judgement.Groups[0].RunChart!.HasSignal).ShouldBe((null, false));
        judgement.Summary.ShouldBe("There are no values to judge yet.");
    }
}
