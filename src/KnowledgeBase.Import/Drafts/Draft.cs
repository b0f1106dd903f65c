namespace KnowledgeBase.Import.Drafts;

/// <summary>What somebody sent as a document of a knowledge base, still to be written.</summary>
/// <param name="Type">Its content type.</param>
/// <param name="Title">Its title; never empty.</param>
/// <param name="Fields">What its front matter says; null for nothing but the title.</param>
/// <param name="Before">Markdown before the first section; may be empty.</param>
/// <param name="Sections">Markdown of the sections that have any, by their title.</param>
/// <param name="Notes">Footnotes, for the end of the text; may be empty.</param>
/// <param name="Pictures">In the order of the text.</param>
public sealed record Draft(
    ContentType Type, string Title, DraftGroup? Fields, string Before, ImmutableSortedDictionary<string, string> Sections, string Notes, ImmutableArray<DraftPicture> Pictures)
{
    /// <summary>The same with the names that the pictures get beside a document of this id.</summary>
    public Draft Named(string id) => this with
    {
        Before = Named(Before, id),
        Sections = Sections.ToImmutableSortedDictionary(s => s.Key, s => Named(s.Value, id)),
        Notes = Named(Notes, id),
        Pictures = [.. Pictures.Select((p, i) => p with { Name = Name(p, i, id) })],
    };

    string Named(string markdown, string id)
    {
        for (int i = 0; i < Pictures.Length; i++) markdown = markdown.Replace(Pictures[i].Name, Name(Pictures[i], i, id), StringComparison.Ordinal);
        return markdown;
    }

    static string Name(DraftPicture picture, int index, string id) => string.Create(CultureInfo.InvariantCulture, $"{id}-{index + 1}{picture.Extension}");
}

/// <summary>A picture to be written beside a document.</summary>
/// <param name="Name">Its file name, or what stands for it in the text.</param>
/// <param name="Extension">Of its kind.</param>
/// <param name="Bytes">The whole file, as it was in what was sent.</param>
public sealed record DraftPicture(string Name, string Extension, ReadOnlyMemory<byte> Bytes);
