using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>The words that always stand beside a symbol: nobody should need its shape or colour to read it.</summary>
public static class SymbolWords
{
    public static string Of(VariationIcon icon) => icon switch
    {
        VariationIcon.ImprovementHigh or VariationIcon.ImprovementLow => "improving: special cause",
        VariationIcon.ConcernHigh or VariationIcon.ConcernLow => "getting worse: special cause",
        VariationIcon.NeutralHigh => "higher than usual: special cause",
        VariationIcon.NeutralLow => "lower than usual: special cause",
        _ => "no significant change: common cause",
    };

    public static string Of(Assurance assurance) => assurance switch
    {
        Assurance.Pass => "target will be met",
        Assurance.Fail => "target will be missed",
        _ => "target will be hit or missed by chance",
    };
}
