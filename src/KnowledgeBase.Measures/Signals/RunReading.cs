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
            Summary = groups[^1].RunChart is { Centre: not null } chart ? Says(chart) : judgement.Summary,
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

    static string Says(RunChart chart) => chart.HasSignal
        ? "The run chart shows a change: the points keep to one side of the median for longer than chance allows. Find out why before you act."
        : "The run chart shows no change: the points cross the median as often as chance would have it. Do not react to single points.";
}
