using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Facts;

/// <summary>Asks for a measure of what might have got worse, where nothing tells the reader.</summary>
public static class BalancingAsked
{
    const string Words = "No balancing measure is given, so the measures here do not show whether something else got worse. If you know, please add one.";

    /// <summary>The question; null where a balancing measure is given, and where the document says or shows that something got worse.</summary>
    /// <param name="measures">Of the document, each with what its series says; null without a series.</param>
    /// <param name="reportsWorse">True when the document says that a result got worse, or that some did.</param>
    public static string? Sentence(IEnumerable<(Measure Measure, VariationIcon? Variation)> measures, bool reportsWorse) =>
        reportsWorse || measures.Any(m => m.Measure.Kind == "balancing" || IsWorse(m.Measure, m.Variation)) ? null : Words;

    static bool IsWorse(Measure measure, VariationIcon? variation) =>
        variation is VariationIcon.ConcernHigh or VariationIcon.ConcernLow || (measure.Improvement < 0 && !measure.IncludesNoChange);
}
