using KnowledgeBase.Evaluation.Runs;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>What a run chart says, in a sentence and in a few words.</summary>
public static class RunWords
{
    /// <summary>What may be said of a group that has a run chart.</summary>
    public static RunVerdict Verdict(Group group) => RunVerdicts.Of(group.RunChart!, group.Points.Select(point => point.Value).ToArray());

    /// <summary>In a sentence or two.</summary>
    public static string Sentence(RunVerdict verdict) => verdict switch
    {
        RunVerdict.TooFew => "Too few points to tell whether anything changed.",
        RunVerdict.Level => "The values do not vary at all; check that they are real.",
        RunVerdict.Signal => "The run chart shows a change: the points keep to one side of the median for longer than chance allows.",
        RunVerdict.NoSignal => "The run chart shows no signal of change: the points cross the median as often as chance would have it.",
        _ => $"The run chart shows no signal of change. The values of the last half are {(verdict == RunVerdict.MovedUp ? "higher" : "lower")} "
            + "than those of the first by more than neighbouring points usually differ, but the points are too few, or the pattern too short, to tell.",
    };

    /// <summary>In a few words, for lists.</summary>
    public static string Brief(RunVerdict verdict) => verdict switch
    {
        RunVerdict.TooFew => "too few points to tell",
        RunVerdict.Level => "the values do not vary",
        RunVerdict.Signal => "changed",
        RunVerdict.NoSignal => "no signal of change",
        RunVerdict.MovedUp => "risen, but no signal of change",
        _ => "fallen, but no signal of change",
    };
}
