using KnowledgeBase.Markdown.Written;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>What reading the Markdown of one file gives.</summary>
/// <param name="Body">The body; null when it cannot be read, which is reported.</param>
/// <param name="Title">The title of front matter, or else the plain text of the first heading, or null.</param>
/// <param name="Citations">Numbers in brackets that cite sources, in the order of the file.</param>
/// <param name="NearHeadings">Lines that were meant as headings.</param>
sealed record BodyReading(Body? Body, string? Title, ImmutableArray<CitationUse> Citations, IReadOnlyList<NearHeading> NearHeadings)
{
    /// <summary>A body that cannot be read.</summary>
    public static BodyReading Unreadable(string? title) => new(null, title, [], []);
}
