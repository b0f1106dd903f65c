using KnowledgeBase.Evaluation.Runs;
using KnowledgeBase.Evaluation.Signals;

namespace KnowledgeBase.Evaluation.Tests.Rules;

/// <summary>What may be said of a run chart: no signal is not no change, and few points are neither.</summary>
public class RunVerdictTests
{
    public static TheoryData<string, double?[], RunVerdict> Cases { get; } = new()
    {
        { "no values", [], RunVerdict.TooFew },
        { "nine values, whatever they do", [1, 1, 1, 1, 2, 9, 9, 9, 9], RunVerdict.TooFew },
        { "missing values are none", [1, 2, 1, 2, 1, null, 2, 1, 2, 1], RunVerdict.TooFew },
        { "ten values that go up and down", [1, 2, 1, 2, 1, 2, 1, 2, 1, 2], RunVerdict.NoSignal },
        { "all alike", [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], RunVerdict.Level },
        { "a step", [1, 2, 1, 2, 1, 9, 8, 9, 8, 9], RunVerdict.Signal },
        { "higher in the last half, with two crossings", [1, 2, 1, 9, 1, 8, 9, 8, 9, 8], RunVerdict.MovedUp },
        { "lower in the last half, with two crossings", [9, 8, 9, 1, 9, 2, 1, 2, 1, 2], RunVerdict.MovedDown },
        { "the middle one of eleven is in no half", [1, 2, 1, 9, 1, 99, 8, 9, 1, 9, 8], RunVerdict.NoSignal },
        { "as much as neighbours differ is not more", [0, 1, 0, 1, 0, 1, 0, 1, 0, 1], RunVerdict.NoSignal },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Verdicts(string name, double?[] values, RunVerdict verdict) => RunVerdicts.Of(RunChart.Of(values), values).ShouldBe(verdict, name);

    [Theory]
    [InlineData(RunVerdict.TooFew, "Too few points to tell whether anything changed.")]
    [InlineData(RunVerdict.Level, "The values do not vary at all; check that they are real.")]
    [InlineData(RunVerdict.Signal, "The run chart shows a change: the points keep to one side of the median for longer than chance allows.")]
    [InlineData(RunVerdict.NoSignal, "The run chart shows no signal of change: the points cross the median as often as chance would have it.")]
    [InlineData(RunVerdict.MovedUp, "The run chart shows no signal of change. The values of the last half are higher than those of the first by more than neighbouring points usually differ, but the points are too few, or the pattern too short, to tell.")]
    [InlineData(RunVerdict.MovedDown, "The run chart shows no signal of change. The values of the last half are lower than those of the first by more than neighbouring points usually differ, but the points are too few, or the pattern too short, to tell.")]
    public void Words(RunVerdict verdict, string sentence) => RunWords.Sentence(verdict).ShouldBe(sentence);
}
