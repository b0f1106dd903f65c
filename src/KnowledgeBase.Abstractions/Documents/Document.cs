using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>One source file, read. Depends on the file's bytes and the options alone.</summary>
/// <param name="Path">From the root: <c>content/lessons/a.md</c>.</param>
/// <param name="Name">From the input folder: <c>lessons/a.md</c>.</param>
/// <param name="Id">File name without extension, for typed documents; the address without slashes at its ends for plain pages.</param>
/// <param name="Type">The declaration it was read by.</param>
/// <param name="Record">The front matter, bound.</param>
/// <param name="Extra">Front-matter texts of keys the type does not know (open types only), by key.</param>
/// <param name="Body">The body, rendered.</param>
/// <param name="References">Values that name other documents, in the order of the file.</param>
/// <param name="Terms">Values that name vocabulary terms, in the order of the file.</param>
public sealed record Document(
    string Path,
    string Name,
    string Id,
    ContentType Type,
    ContentRecord Record,
    ImmutableSortedDictionary<string, string> Extra,
    Body Body,
    ImmutableArray<ReferenceUse> References,
    ImmutableArray<TermUse> Terms)
{
    /// <summary>Values that name files beside the document, in the order of the file.</summary>
    public ImmutableArray<FileUse> Files { get; init; } = [];

    /// <summary>Where its fields stand in the file.</summary>
    public FieldPlaces Places { get; init; } = FieldPlaces.None;
}
