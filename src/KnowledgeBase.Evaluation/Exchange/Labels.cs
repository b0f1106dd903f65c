using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>The words of NHSRplotthedots 0.2.2 for what is found, as its users compare them.</summary>
internal static class Labels
{
    public static string Of(SpecialCause cause, Profile profile) => cause switch
    {
        SpecialCause.AboveUpperLimit => "Above UCL",
        SpecialCause.BelowLowerLimit => "Below LCL",
        SpecialCause.RisingTrend => Trend(profile, "Increasing"),
        SpecialCause.FallingTrend => Trend(profile, "Decreasing"),
        SpecialCause.TwoInThreeAbove => "2 in 3 Above CL",
        SpecialCause.TwoInThreeBelow => "2 in 3 Below CL",
        SpecialCause.ShiftAbove => "7 Points Above CL",
        SpecialCause.ShiftBelow => "7 Points Below CL",
        _ => "Common Cause",
    };

    public static string Of(PointKind kind) => kind switch
    {
        PointKind.Improvement => "special_cause_improvement",
        PointKind.Concern => "special_cause_concern",
        PointKind.NeutralHigh => "special_cause_neutral_high",
        PointKind.NeutralLow => "special_cause_neutral_low",
        _ => "common_cause",
    };

    public static string? Of(Assurance? assurance) => assurance switch
    {
        null => null,
        Assurance.Pass => "consistent_pass",
        Assurance.Fail => "consistent_fail",
        _ => "inconsistent",
    };

    /// <summary>The package's file name of the symbol: <c>improvement_high.svg</c>.</summary>
    public static string? Icon<T>(T? symbol) where T : struct, Enum => symbol is { } known ? Names.Snake(known.ToString()) + ".svg" : null;

    static string Trend(Profile profile, string direction) =>
        string.Create(CultureInfo.InvariantCulture, $"{profile.TrendLength} Point Trend ({direction})");
}
