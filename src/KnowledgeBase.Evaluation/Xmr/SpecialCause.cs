using System.Numerics;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>
/// The patterns that chance alone makes rarely. A point can be in several; of one that must be named alone, the first
/// in this order is.
/// </summary>
/// <remarks>Source: NHSRplotthedots 0.2.2, ptd_special_cause_type.</remarks>
[Flags]
public enum SpecialCause
{
    /// <summary>Common cause, the usual ups and downs; also a missing value, and a point of a group that is not judged.</summary>
    None = 0,

    /// <summary>A point above the upper limit.</summary>
    AboveUpperLimit = 1 << 0,

    /// <summary>A point below the lower limit.</summary>
    BelowLowerLimit = 1 << 1,

    /// <summary>One of <see cref="Profile.TrendLength"/> or more points, each above the one before.</summary>
    RisingTrend = 1 << 2,

    /// <summary>One of <see cref="Profile.TrendLength"/> or more points, each below the one before.</summary>
    FallingTrend = 1 << 3,

    /// <summary>One of two near the upper limit, of three points above the mean.</summary>
    TwoInThreeAbove = 1 << 4,

    /// <summary>One of two near the lower limit, of three points below the mean.</summary>
    TwoInThreeBelow = 1 << 5,

    /// <summary>One of seven or more points above the mean.</summary>
    ShiftAbove = 1 << 6,

    /// <summary>One of seven or more points below the mean.</summary>
    ShiftBelow = 1 << 7,
}

/// <summary>Sets of special causes.</summary>
internal static class SpecialCauses
{
    public const SpecialCause Trend = SpecialCause.RisingTrend | SpecialCause.FallingTrend;

    public const SpecialCause High = SpecialCause.AboveUpperLimit | SpecialCause.RisingTrend
        | SpecialCause.TwoInThreeAbove | SpecialCause.ShiftAbove;

    public const SpecialCause Low = SpecialCause.BelowLowerLimit | SpecialCause.FallingTrend
        | SpecialCause.TwoInThreeBelow | SpecialCause.ShiftBelow;

    /// <summary>The one to name; none of none.</summary>
    public static SpecialCause First(this SpecialCause causes) =>
        causes == SpecialCause.None ? causes : (SpecialCause)(1 << BitOperations.TrailingZeroCount((int)causes));
}
