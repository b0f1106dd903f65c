using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>What a special cause means for those who own the measure.</summary>
public enum PointKind { CommonCause, Improvement, Concern, NeutralHigh, NeutralLow }

internal static class PointKinds
{
    /// <summary>The meaning of one special cause, or of none.</summary>
    public static PointKind Of(SpecialCause cause, ImprovementDirection direction)
    {
        if (cause == SpecialCause.None) return PointKind.CommonCause;
        bool isHigh = (cause & SpecialCauses.High) != 0;
        return direction switch
        {
            ImprovementDirection.Increase => isHigh ? PointKind.Improvement : PointKind.Concern,
            ImprovementDirection.Decrease => isHigh ? PointKind.Concern : PointKind.Improvement,
            _ => isHigh ? PointKind.NeutralHigh : PointKind.NeutralLow,
        };
    }
}
