namespace KnowledgeBase.Abstractions.Schema;

/// <summary>One level-2 heading that a content type knows.</summary>
/// <param name="Title">The heading, compared without case.</param>
/// <param name="Help">What to write under it.</param>
/// <param name="Required">True when a document without it is wrong.</param>
/// <param name="Counts">When it counts in the completeness score.</param>
public sealed record SectionDeclaration(string Title, string Help, bool Required, Counts Counts)
{
    /// <summary>True when a document is wrong or not complete without it.</summary>
    public bool IsWanted => Required || Counts != Counts.Never;
}
