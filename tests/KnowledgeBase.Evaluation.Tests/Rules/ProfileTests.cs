using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using static KnowledgeBase.Evaluation.Tests.TestSeries;

namespace KnowledgeBase.Evaluation.Tests.Rules;

/// <summary>One test for each question that profiles answer differently: each line of the table in docs/evaluation.md.</summary>
public class ProfileTests
{
    /// <summary>A spike: its two large moving ranges are what screening leaves out.</summary>
    static readonly Series Spike = Of([.. Zigzag(20), 30, .. Zigzag(4)]);

    [Fact]
    public void Mdc_keeps_large_moving_ranges_and_the_package_screens_them()
    {
        Spike.Judge(Profile.PlotTheDots).Groups[0].Limits!.AverageRange.ShouldBe(2);
        Spike.Judge(Profile.Mdc).Groups[0].Limits!.AverageRange.ShouldBe((22 * 2 + 19 + 21) / 24.0, 1e-12);
    }

    [Fact]
    public void A_series_may_switch_screening_off_but_not_on()
    {
        Limits? unscreened = Spike.Judge(Profile.Mdc).Groups[0].Limits;

        (Spike with { ScreenOutliers = false }).Judge(Profile.PlotTheDots).Groups[0].Limits.ShouldBe(unscreened);
        (Spike with { ScreenOutliers = true }).Judge(Profile.Mdc).Groups[0].Limits.ShouldBe(unscreened);
    }

    [Fact]
    public void Mdc_counts_a_point_outside_among_the_two_in_three()
    {
        Series series = Of([.. Zigzag(40), 20, 15, 12, .. Zigzag(10)]);
        SpecialCause[] alone = [SpecialCause.AboveUpperLimit, SpecialCause.None, SpecialCause.None];
        SpecialCause[] together = [SpecialCause.AboveUpperLimit, SpecialCause.TwoInThreeAbove, SpecialCause.None];

        series.Judge(Profile.Mdc).Shown().Skip(40).Take(3).ShouldBe(together);
        (series with { ScreenOutliers = false }).Judge(Profile.PlotTheDots).Shown().Skip(40).Take(3).ShouldBe(alone);
    }

    [Fact]
    public void Of_an_improving_and_a_worsening_pattern_mdc_shows_the_improvement()
    {
        // Falling all the way, yet above the mean: vector syn-52.
        Series series = Of([2, 12, 2, 12, 2, 12, 2, 12, 2, 12, 2, 12, 2, 12, 15, 14, 13, 12, 11, 10, 9]);

        series.Judge(Profile.Mdc).Variation.ShouldBe(VariationIcon.ImprovementHigh);
        series.Judge(Profile.PlotTheDots).Variation.ShouldBe(VariationIcon.ConcernLow);
    }

    [Fact]
    public void Below_13_points_mdc_gives_a_run_chart_and_no_limits_or_symbols()
    {
        Series series = Of(Zigzag(12)) with { Target = 10 };

        Judgement mdc = series.Judge(Profile.Mdc);
        (mdc.Groups[0].Limits, mdc.Variation, mdc.Assurance).ShouldBe((null, null, null));
        mdc.Groups[0].RunChart!.Useful.ShouldBe(12);

        Judgement package = series.Judge(Profile.PlotTheDots);
        package.Groups[0].RunChart.ShouldBeNull();
        (package.Variation, package.Assurance).ShouldBe((VariationIcon.CommonCause, Assurance.Inconsistent));
    }

    [Fact]
    public void From_13_points_on_both_judge()
    {
        Of(Zigzag(13)).Judge(Profile.Mdc).Variation.ShouldBe(VariationIcon.CommonCause);
    }

    [Fact]
    public void A_trend_is_seven_points_unless_the_user_of_mdc_chooses_six()
    {
        Series series = Of([.. Zigzag(13), 7, 8, 9, 10, 11, 12]);

        series.Judge(Profile.Mdc).Shown().ShouldAllBe(cause => cause == SpecialCause.None);
        series.Judge(Profile.Mdc with { TrendLength = 6 }).Shown().Skip(13)
            .ShouldAllBe(cause => cause == SpecialCause.RisingTrend);
    }

    [Fact]
    public void A_repeat_ends_a_trend_unless_the_profile_passes_over_it()
    {
        Series series = Of([.. Zigzag(13), 6, 7, 8, 9, 9, 10, 11, 12, 12]);
        SpecialCause[] passing = series.Judge(Profile.Mdc with { TieEndsTrend = false }).Shown().Skip(13).ToArray();

        series.Judge(Profile.Mdc).Shown().ShouldAllBe(cause => cause == SpecialCause.None);
        passing[..8].ShouldAllBe(cause => cause == SpecialCause.RisingTrend);
        passing[8].ShouldBe(SpecialCause.None);
    }

    [Fact]
    public void Where_two_trends_adjoin_the_package_names_a_point_by_the_step_between_them()
    {
        // A rise of seven, a drop, a rise of seven: the peak is in no falling trend, but the package calls it one.
        Series series = Of([.. Zigzag(6), 7, 8, 9, 10, 11, 12, 13, 7, 8, 9, 10, 11, 12, 13]);
        SpecialCause[] peak = [SpecialCause.RisingTrend, SpecialCause.RisingTrend, SpecialCause.RisingTrend];
        SpecialCause[] package = [SpecialCause.RisingTrend, SpecialCause.FallingTrend, SpecialCause.RisingTrend];

        series.Judge(Profile.Mdc).Shown().Skip(11).Take(3).ShouldBe(peak);
        series.Judge(Profile.PlotTheDots).Shown().Skip(11).Take(3).ShouldBe(package);
    }

    [Fact]
    public void A_missing_value_is_a_point_for_the_package_only()
    {
        Series shift = Of([.. Zigzag(14), .. Enumerable.Repeat((double?)14, 7), null]);

        shift.Judge(Profile.Mdc).Variation.ShouldBe(VariationIcon.ImprovementHigh);
        shift.Judge(Profile.PlotTheDots).Variation.ShouldBe(VariationIcon.CommonCause);

        Series thirteenMonths = Of([.. Zigzag(12), null]);
        thirteenMonths.Judge(Profile.Mdc).Groups[0].IsShort.ShouldBeTrue();
        thirteenMonths.Judge(Profile.PlotTheDots).Groups[0].IsShort.ShouldBeFalse();
    }

    [Fact]
    public void Without_limits_the_package_calls_a_target_hit_or_miss_and_mdc_says_nothing()
    {
        // Every other value is missing: there is no moving range.
        Series series = Of([.. Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? (double?)(i % 5) : null)]) with { Target = 100 };

        series.Judge(Profile.PlotTheDots).Assurance.ShouldBe(Assurance.Inconsistent);
        series.Judge(Profile.Mdc).Assurance.ShouldBeNull();
        series.Judge(Profile.Mdc).Warnings.ShouldBe(["No limits could be calculated where no two neighbouring points have values."]);
    }

    [Theory]
    [InlineData(3, "2020-01-15, 2020-02-15, 2020-03-15")]
    [InlineData(4, "2020-01-15, 2020-02-15, 2020-03-15 and 1 more")]
    public void Three_rebases_without_a_point_are_named_and_others_counted(int count, string dates) =>
        (Of(Zigzag(13)) with { Rebases = [.. Enumerable.Range(0, count).Select(i => new Rebase(Month(i).AddDays(14)))] })
            .Judge(Profile.Mdc).Warnings.ShouldBe([$"No point has the rebase date {dates}: nothing was rebased there."]);

    [Fact]
    public void The_package_gives_its_one_warning_and_mdc_ours()
    {
        Series series = Of(Zigzag(12)) with { ScreenOutliers = true, Rebases = [new(new(2020, 1, 15))] };
        Series mixed = series with { Dates = [.. series.Dates.Reverse()] };

        mixed.Judge(Profile.PlotTheDots).Warnings.ShouldBe([
            "Some groups have 'n < 12' observations. These have trial limits, which will be revised with each additional observation until 'n = fix_after_n_points' has been reached.",
        ]);
        mixed.Judge(Profile.Mdc).Warnings.ShouldBe([
            "There are fewer than 13 points: too few for limits or symbols, so read as a run chart.",
            "No point has the rebase date 2020-01-15: nothing was rebased there.",
            "The points were not in date order; they have been sorted.",
            "Outliers were not screened: the profile mdc never does.",
        ]);
    }

    [Fact]
    public void Profiles_are_found_by_their_exact_name()
    {
        Profile.Named("mdc").ShouldBe(Profile.Mdc);
        Profile.Named("plotthedots-0.2.2").ShouldBe(Profile.PlotTheDots);
        Profile.Named("MDC").ShouldBeNull();
    }
}
