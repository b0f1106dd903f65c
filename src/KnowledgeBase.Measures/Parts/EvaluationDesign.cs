namespace KnowledgeBase.Measures.Parts;

/// <summary>How a document's effect was evaluated.</summary>
/// <param name="Grade">What the design can tell: a term's id; null where nobody said.</param>
/// <param name="Words">The design in a few words; null where nobody said.</param>
/// <param name="HasComparison">True when results are set against people or places that did not take part.</param>
public sealed record EvaluationDesign(string? Grade, string? Words, bool HasComparison)
{
    /// <summary>Nobody said.</summary>
    public static EvaluationDesign Unknown { get; } = new(null, null, HasComparison: false);
}
