using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>The symbol for how a measure varies, taken from its latest point.</summary>
/// <remarks>
/// High and low tell which way is better or worse, not where the latest point lies: with an increase wanted, every
/// improvement is high and every concern low. Source: NHSRplotthedots 0.2.2, ptd_get_icons.
/// </remarks>
public enum VariationIcon
{
    CommonCause, ImprovementHigh, ImprovementLow, ConcernHigh, ConcernLow, NeutralHigh, NeutralLow,
}

internal static class VariationIcons
{
    public static VariationIcon Of(PointKind kind, ImprovementDirection direction) => (kind, direction) switch
    {
        (PointKind.CommonCause, _) => VariationIcon.CommonCause,
        (PointKind.NeutralHigh, _) => VariationIcon.NeutralHigh,
        (PointKind.NeutralLow, _) => VariationIcon.NeutralLow,
        (PointKind.Improvement, ImprovementDirection.Increase) => VariationIcon.ImprovementHigh,
        (PointKind.Improvement, _) => VariationIcon.ImprovementLow,
        (_, ImprovementDirection.Increase) => VariationIcon.ConcernLow,
        _ => VariationIcon.ConcernHigh,
    };
}
