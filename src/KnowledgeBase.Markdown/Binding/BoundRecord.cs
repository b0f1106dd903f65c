namespace KnowledgeBase.Markdown.Binding;

/// <summary>Front matter, bound: what is right of it, with the places of everything.</summary>
/// <param name="Record">The record; fields that were wrong keep their defaults.</param>
/// <param name="Extra">Texts of unknown keys of an open type.</param>
/// <param name="References">Values that name documents, in the order of the file.</param>
/// <param name="Terms">Values that name vocabulary terms, in the order of the file.</param>
/// <param name="Files">Values that name files beside the document, in the order of the file.</param>
/// <param name="Places">Where each field stands, by path.</param>
/// <param name="Names">Names of list items that have one, by path.</param>
/// <param name="Unread">Paths of fields that are there and could not be read.</param>
/// <param name="Citations">Numbers in brackets in the texts of a typed document.</param>
sealed record BoundRecord(
    ContentRecord Record,
    ImmutableSortedDictionary<string, string> Extra,
    ImmutableArray<ReferenceUse> References,
    ImmutableArray<TermUse> Terms,
    ImmutableArray<FileUse> Files,
    FieldPlaces Places,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyCollection<string> Unread,
    IReadOnlyCollection<CitationUse> Citations);
