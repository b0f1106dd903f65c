using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Signals;

/// <summary>The words for single points in tables and legends.</summary>
static class SignalWords
{
    /// <summary>What is special about a point and what that means; empty for the usual ups and downs.</summary>
    public static string Of(Point point) => point.Cause == SpecialCause.None ? "" : $"{Kind(point.Kind)}: {Cause(point.Cause)}";

    /// <summary>What stands in place of a value that is withheld: <c>suppressed (&lt;5)</c>; null for any other point.</summary>
    public static string? Suppressed(Point point) => point.Suppressed switch
    {
        null => null,
        var sign when sign.Equals("suppressed", StringComparison.OrdinalIgnoreCase) => "suppressed",
        var sign => $"suppressed ({sign})",
    };

    public static string Kind(PointKind kind) => kind switch
    {
        PointKind.Improvement => "improvement",
        PointKind.Concern => "concern",
        PointKind.NeutralHigh => "higher than usual",
        PointKind.NeutralLow => "lower than usual",
        _ => "common cause",
    };

    static string Cause(SpecialCause cause) => cause switch
    {
        SpecialCause.AboveUpperLimit => "above the upper limit",
        SpecialCause.BelowLowerLimit => "below the lower limit",
        SpecialCause.RisingTrend => "part of a rise",
        SpecialCause.FallingTrend => "part of a fall",
        SpecialCause.TwoInThreeAbove => "one of two in three near the upper limit",
        SpecialCause.TwoInThreeBelow => "one of two in three near the lower limit",
        SpecialCause.ShiftAbove => "in a run above the mean",
        _ => "in a run below the mean",
    };
}
