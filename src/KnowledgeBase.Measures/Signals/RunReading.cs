using KnowledgeBase.Evaluation.Runs;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Signals;

/// <summary>Reads a series as a run chart where its measure asks for one: a median, no limits, no symbols.</summary>
static class RunReading
{
    public static Judgement Of(Judgement judgement)
    {
        if (judgement.Groups.IsEmpty) return judgement;
        ImmutableArray<Group> groups = [.. judgement.Groups.Select(g => AsRun(g, judgement.Series?.FixAfter))];
        return judgement with
        {
            Groups = groups,
            Variation = null,
            Assurance = null,
            Warnings = judgement.Suppression is { } suppression ? [suppression] : [],
            Summary = groups[^1].RunChart is { Centre: not null } ? Says(RunWords.Verdict(groups[^1])) : judgement.Summary,
        };
    }

    static Group AsRun(Group group, int? fixAfter) => group with
    {
        Mean = null,
        Limits = null,
        Latest = null,
        RunChart = RunChart.Of(group.Points.Select(p => p.Value).ToArray(), fixAfter),
        Points = [.. group.Points.Select(p => p with
        {
            Side = null, IsOutside = null, IsNear = null, Causes = SpecialCause.None, Cause = SpecialCause.None, Kind = PointKind.CommonCause,
        })],
    };

    static string Says(RunVerdict verdict) => RunWords.Sentence(verdict) + verdict switch
    {
        RunVerdict.TooFew or RunVerdict.Level => " Keep measuring.",
        RunVerdict.Signal => " Find out why before you act.",
        RunVerdict.NoSignal => " Do not react to single points.",
        _ => " Keep measuring; do not react to single points.",
    };
}
