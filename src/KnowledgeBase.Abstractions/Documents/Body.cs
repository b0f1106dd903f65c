namespace KnowledgeBase.Abstractions.Documents;

/// <summary>The Markdown of a source file, rendered once: safe HTML pieces with slots between them.</summary>
/// <param name="Sections">In the order of the text; never empty unless the body is.</param>
/// <param name="Anchors">Every id the body defines, sorted ordinally.</param>
public sealed record Body(ImmutableArray<Section> Sections, ImmutableArray<string> Anchors)
{
    /// <summary>What was meant as a link and is shown as written, in the order of the file.</summary>
    public ImmutableArray<UnreadLink> UnreadLinks { get; init; } = [];

    /// <summary>A body without text.</summary>
    public static Body Empty { get; } = new([], []);
}
