using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using static KnowledgeBase.Evaluation.Tests.TestSeries;

namespace KnowledgeBase.Evaluation.Tests.Rules;

/// <summary>What a leader reads beside the chart, word for word.</summary>
public class SummaryTests
{
    static readonly Series Usual = Of(Zigzag(20));
    static readonly Series Spike = Of([.. Zigzag(20), 30]);
    static readonly Series Shift = Of([.. Zigzag(20, 4, 8), 8, 9, 8, 9, 8, 9, 8]);

    [Fact]
    public void Common_cause_without_a_target() => Usual.Judge(Profile.Mdc).Summary.ShouldBe(
        "No significant change: these are the usual ups and downs (common cause). Do not react to single points.");

    [Fact]
    public void Common_cause_with_a_target_that_chance_decides() =>
        (Usual with { Target = 10.5 }).Judge(Profile.Mdc).Summary.ShouldBe(
            "No significant change: these are the usual ups and downs (common cause). "
            + "The target of 10.5 will be hit or missed by chance. "
            + "Do not react to single points; to hit the target reliably, change the process.");

    [Fact]
    public void Common_cause_with_a_target_out_of_reach() => (Usual with { Target = 95 }).Judge(Profile.Mdc).Summary.ShouldBe(
        "No significant change: these are the usual ups and downs (common cause). "
        + "The target of 95 will be missed unless the process changes. Redesign the process; trying harder will not do.");

    [Fact]
    public void Common_cause_with_a_target_that_is_met() => (Usual with { Target = 1 }).Judge(Profile.Mdc).Summary.ShouldBe(
        "No significant change: these are the usual ups and downs (common cause). "
        + "The target of 1 will be met as long as the process stays as it is. Hold it, and keep watching.");

    [Fact]
    public void Improvement() => Spike.Judge(Profile.Mdc).Summary.ShouldBe(
        "Improving (special cause): the latest point is above the upper limit, and higher is better. "
        + "Find out what works, and hold it.");

    [Fact]
    public void Concern() => (Shift with { Direction = ImprovementDirection.Decrease }).Judge(Profile.Mdc).Summary.ShouldBe(
        "Getting worse (special cause): seven or more points in a row are above the mean, but lower is better. "
        + "Find the cause now.");

    [Fact]
    public void Change_that_is_neither() => (Spike with { Direction = ImprovementDirection.Neutral }).Judge(Profile.Mdc).Summary.ShouldBe(
        "Something changed (special cause): the latest point is above the upper limit. Find out why before you act.");

    [Fact]
    public void No_variation() => Of([.. Enumerable.Repeat((double?)5, 15)]).Judge(Profile.Mdc).Summary.ShouldBe(
        "The values do not vary at all; check that they are real. Do not react to single points.");

    [Fact]
    public void Few_points() => Of(Zigzag(8)).Judge(Profile.Mdc).Summary.ShouldBe(
        "Only 8 points: too few for limits, which need 13. Too few points to tell whether anything changed. Keep measuring.");

    [Fact]
    public void Few_points_with_a_signal() => Of(1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8).Judge(Profile.Mdc).Summary.ShouldBe(
        "Only 12 points: too few for limits, which need 13. "
        + "The run chart shows a change: the points keep to one side of the median for longer than chance allows. Keep measuring.");

    [Fact]
    public void Few_points_after_a_rebase() =>
        (Usual with { Rebases = [new(Month(19))] }).Judge(Profile.Mdc).Summary.ShouldBe(
            "Only 1 point since the rebase: too few for limits, which need 13. Too few points to tell whether anything changed. Keep measuring.");

    [Fact]
    public void A_target_without_limits() =>
        (Of([.. Enumerable.Repeat((double?)5, 15)]) with { Target = 4 }).Judge(Profile.PlotTheDots).Summary.ShouldBe(
            "The values do not vary at all; check that they are real. "
            + "Without limits, nothing can be said about the target of 4. Do not react to single points.");

    [Fact]
    public void An_error() => Of().Judge(Profile.Mdc).Summary.ShouldBe("This series cannot be judged: the series has no points.");

    [Fact]
    public void Every_symbol_has_words()
    {
        Enum.GetValues<VariationIcon>().Select(SymbolWords.Of).Distinct().ShouldBe([
            "no significant change: common cause", "improving: special cause", "getting worse: special cause",
            "higher than usual: special cause", "lower than usual: special cause",
        ]);
        Enum.GetValues<Assurance>().Select(SymbolWords.Of).ShouldBe(
            ["target will be hit or missed by chance", "target will be met", "target will be missed"]);
    }
}
