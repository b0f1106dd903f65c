using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Site.Tests.Signals;

public class What_is_said_without_series
{
    static readonly Measure Nothing = new() { Kind = "outcome", Direction = "decrease" };
    static readonly Measure Pair = Nothing with { Baseline = At(9), Latest = At(5) };
    static readonly Measure Single = Nothing with { Latest = At(5) };
    static readonly Measure Change = Nothing with { Change = new() { Value = -4, Unit = "%" } };
    static readonly Measure Against = Nothing with { Change = new() { Value = -4, Unit = "%", Note = "Against a matched group, in year 6." } };
    static readonly Measure AgainstThePast = Nothing with { Change = new() { Value = -4, Unit = "%", Note = "compared with the year before" } };
    static readonly Measure Compared = Single with { Comparator = new() { Value = 7, Label = "regional average" } };
    static readonly Measure WithInterval = Change with { Interval = new() { Low = -6, High = -2 } };
    static readonly Measure MaybeNothing = Change with { Interval = new() { Low = -6, High = 2 } };
    static readonly EvaluationDesign Controlled = new("e3", null, HasComparison: true);

    const string UpsAndDowns = "a value before and one after cannot tell a change from the usual ups and downs.";

    public static TheoryData<string, int, Measure[], EvaluationDesign, string?> Notes { get; } = new()
    {
        { "no measures", 0, [], EvaluationDesign.Unknown, null },
        { "all with series", 2, [], EvaluationDesign.Unknown, null },
        { "a pair", 0, [Pair], EvaluationDesign.Unknown, $"None of these measures has values over time: {UpsAndDowns}" },
        { "a change and a single value", 0, [Change, Single], EvaluationDesign.Unknown, $"None of these measures has values over time: {UpsAndDowns}" },
        { "single values", 0, [Single, Single], EvaluationDesign.Unknown, "None of these measures has values over time: a single value cannot show a change." },
        { "nothing but a target", 0, [Nothing], EvaluationDesign.Unknown, null },
        { "a pair and a target", 0, [Pair, Nothing], EvaluationDesign.Unknown, $"None of these measures has values over time: {UpsAndDowns}" },
        { "against its own past", 0, [AgainstThePast], EvaluationDesign.Unknown, $"None of these measures has values over time: {UpsAndDowns}" },
        { "one with a series, one without", 1, [Pair], EvaluationDesign.Unknown, $"The other measure has no values over time: {UpsAndDowns}" },
        { "one with a series, two without", 1, [Pair, Pair], EvaluationDesign.Unknown, $"The other measures have no values over time: {UpsAndDowns}" },
        { "one with a comparator", 0, [Pair, Compared], EvaluationDesign.Unknown, $"One of these measures has neither values over time nor a comparison: {UpsAndDowns}" },
        { "some with a comparison", 1, [Pair, Change, Against], EvaluationDesign.Unknown, $"2 of these measures have neither values over time nor a comparison: {UpsAndDowns}" },
        { "all compared", 0, [Compared, Against, WithInterval], EvaluationDesign.Unknown, null },
        { "a design that compares", 0, [Pair, Change], Controlled, null },
    };

    [Theory, MemberData(nameof(Notes))]
    public void The_note_below_the_table(string name, int withSeries, Measure[] others, EvaluationDesign design, string? note) =>
        WithoutSeries.Sentence(withSeries, [.. others], design).ShouldBe(note, name);

    public static TheoryData<string, Measure[], VariationIcon?, bool, bool> Questions { get; } = new()
    {
        { "an improvement", [Pair], null, false, true },
        { "no figure", [Nothing], null, false, true },
        { "a balancing measure", [Pair, Pair with { Kind = "balancing" }], null, false, false },
        { "the document says that something got worse", [Pair], null, true, false },
        { "a measure that got worse", [Pair with { Direction = "increase" }], null, false, false },
        { "a change for the worse", [Change with { Direction = "increase" }], null, false, false },
        { "one that may be none", [MaybeNothing with { Direction = "increase" }], null, false, true },
        { "neither way is better", [Change with { Direction = "neutral" }], null, false, true },
        { "a series that gets worse", [Nothing], VariationIcon.ConcernHigh, false, false },
        { "a series that gets better", [Nothing], VariationIcon.ImprovementLow, false, true },
    };

    [Theory, MemberData(nameof(Questions))]
    public void A_balancing_measure_is_asked_for_where_nothing_tells_what_got_worse(
        string name, Measure[] measures, VariationIcon? variation, bool reportsWorse, bool asked) =>
        (BalancingAsked.Sentence(measures.Select(m => (m, variation)), reportsWorse) is not null).ShouldBe(asked, name);

    public static TheoryData<Measure, EvaluationDesign, string> Sentences { get; } = new()
    {
        { Nothing, EvaluationDesign.Unknown, "No value is given." },
        { Single, EvaluationDesign.Unknown, "A single value: it cannot show a change." },
        { Pair, EvaluationDesign.Unknown, "A value before and a value after: the difference may be no more than the usual ups and downs." },
        { Pair, Controlled, "A value before and a value after, from an evaluation with a comparison." },
        { Change, EvaluationDesign.Unknown, "A difference that a source states; without the values over time nobody can see the usual ups and downs." },
        { Change, Controlled, "A difference that a source states, from an evaluation with a comparison." },
        { Against, EvaluationDesign.Unknown, "A difference that a source states, against a comparison: a matched group." },
        { AgainstThePast, EvaluationDesign.Unknown, "A difference that a source states; without the values over time nobody can see the usual ups and downs." },
        { Compared, EvaluationDesign.Unknown, "A value against another: regional average." },
        { WithInterval, EvaluationDesign.Unknown, "A difference that a source states, with its interval, which leaves out no change." },
        { MaybeNothing, EvaluationDesign.Unknown, "A difference that a source states, with its interval, which includes no change." },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void The_sentence_of_a_measure(Measure measure, EvaluationDesign design, string sentence) => UnjudgedSentence.Of(measure, design).ShouldBe(sentence);

    [Fact]
    public void The_grade_of_a_case_reaches_its_page()
    {
        const string Words = "cannot tell a change from the usual ups and downs";
        string measures = SignalSite.Measure("wait", "direction: decrease\nbaseline: {value: 9, period: 2023}\nlatest: {value: 5, period: 2024}");

        SignalSite.With(measures).Html("case-studies/case").ShouldContain(Words);
        SignalSite.With(measures, frontMatter: "evidence_grade: e3").Html("case-studies/case").ShouldNotContain(Words);
        SignalSite.With(measures, frontMatter: "result_direction: {patients: mixed}").Html("case-studies/case").ShouldNotContain("No balancing measure is given");
    }

    static PeriodValue At(double value) => new() { Value = value, Period = "2024" };
}
