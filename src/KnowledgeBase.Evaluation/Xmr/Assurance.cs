using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>What the process, as it is, means for its target.</summary>
/// <remarks>Source: NHSRplotthedots 0.2.2, ptd_calculate_assurance_type.</remarks>
public enum Assurance
{
    /// <summary>The target lies between the limits or on one: chance decides.</summary>
    Inconsistent,

    /// <summary>Both limits are on the good side of the target.</summary>
    Pass,

    /// <summary>Both limits are on the bad side of the target.</summary>
    Fail,
}

internal static class Assurances
{
    /// <summary>Null without a target, and without a direction that says on which side of it is good.</summary>
    public static Assurance? Of(Series series, Limits? limits, Profile profile)
    {
        if (series.Target is not { } target || series.Direction == ImprovementDirection.Neutral) return null;
        if (limits is null) return profile.AssuranceWithoutLimits;

        bool wantsHigh = series.Direction == ImprovementDirection.Increase;
        return target > limits.Upper ? wantsHigh ? Assurance.Fail : Assurance.Pass
            : target < limits.Lower ? wantsHigh ? Assurance.Pass : Assurance.Fail
            : Assurance.Inconsistent;
    }
}
