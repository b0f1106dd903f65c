using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Runs;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>The points between two rebases, judged by themselves: no run, trend or range crosses into another group.</summary>
public sealed record Group
{
    /// <summary>How many rebases took effect so far, this one included: the first is 1, not 0, when rebased at once.</summary>
    public required int Number { get; init; }

    /// <summary>What began the group; null when it simply starts with the series.</summary>
    public required Rebase? Rebase { get; init; }

    /// <summary>At least one, in date order.</summary>
    public required ImmutableArray<Point> Points { get; init; }

    /// <summary>Of the baseline; null when no value is in it.</summary>
    public required double? Mean { get; init; }

    /// <summary>
    /// Null when no moving range is left to calculate them from, and when <see cref="RunChart"/> takes their place.
    /// </summary>
    public required Limits? Limits { get; init; }

    /// <summary>Fewer than <see cref="Profile.FewPoints"/> points.</summary>
    public required bool IsShort { get; init; }

    /// <summary>Set where the profile does not judge so few points: there is then nothing but this to say of the group.</summary>
    public required RunChart? RunChart { get; init; }

    /// <summary>The middle line: the median of a run chart, otherwise the mean; null without values.</summary>
    public double? Centre => RunChart is { } run ? run.Centre : Mean;

    /// <summary>What the middle line is: "Mean" or "Median".</summary>
    public string CentreName => RunChart is null ? "Mean" : "Median";

    /// <summary>The point that speaks for the group: the last, as the profile counts; null with <see cref="RunChart"/>.</summary>
    public required Point? Latest { get; init; }
}
