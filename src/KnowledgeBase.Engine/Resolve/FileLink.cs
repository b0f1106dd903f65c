namespace KnowledgeBase.Engine.Resolve;

/// <summary>A document names a file that is no document: by a field, a link or an image.</summary>
/// <param name="From">Path of the document.</param>
/// <param name="At">Where it names the file.</param>
/// <param name="To">Path of the file.</param>
public sealed record FileLink(string From, TextPosition At, string To)
{
    /// <summary>What <paramref name="documents"/>, drafts too, name among <paramref name="files"/>.</summary>
    internal static ImmutableArray<FileLink> Of(ImmutableArray<Document> documents, HashSet<string> files) =>
        [.. documents.SelectMany(d => Named(d).Where(l => files.Contains(l.To)))];

    static IEnumerable<FileLink> Named(Document document)
    {
        foreach (FileUse use in document.Files)
            if (ContentPath.Beside(document, use.Name) is { } path)
                yield return new FileLink(document.Path, use.Position, path);
        foreach (BodyPiece piece in document.Body.Sections.SelectMany(s => s.Heading.Concat(s.Content)))
            if (Place(piece) is { } place && Meant(document, LinkTarget.Parse(place.Target)) is { } path)
                yield return new FileLink(document.Path, place.Position, path);
    }

    static (string Target, TextPosition Position)? Place(BodyPiece piece) => piece switch
    {
        LinkSlot link => (link.Target, link.Position),
        ImageSlot image => (image.Target, image.Position),
        _ => null,
    };

    static string? Meant(Document document, LinkTarget target) => target.Kind switch
    {
        LinkKind.Relative => ContentPath.Beside(document, target.Path),
        LinkKind.Rooted => ContentPath.InInput(document, target.Path),
        _ => null,
    };
}
