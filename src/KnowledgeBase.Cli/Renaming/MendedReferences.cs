using KnowledgeBase.Cli.Files;
using KnowledgeBase.Markdown;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>What fields that name documents have to say once some of these have moved.</summary>
/// <param name="before">The site as it is.</param>
/// <param name="after">The site with the files where they will be.</param>
/// <param name="moves">Which go where.</param>
sealed class MendedReferences(SiteModel before, SiteModel after, Moves moves)
{
    readonly Dictionary<string, string> ids = after.Documents.ToDictionary(d => d.Document.Path, d => d.Id, StringComparer.Ordinal);

    /// <summary>The edits of one document; a list that would name a document twice, or a document itself, names it once less.</summary>
    public IEnumerable<Edit> Of(Document document, PlacedText text)
    {
        foreach (ReferenceUse use in document.References)
        {
            if (Moved(use) is not { } now) continue;
            bool item = use.Field.EndsWith(']');
            if (item && (now.Path == moves.Now(document.Path) || IsNamedToo(document, use, now.Id)))
                yield return FrontMatterList.Without(text.Source, new TextRange(use.Position, use.End));
            else if (now.Id != use.Id)
                yield return new Edit(use.Position, use.End, now.Id);
        }
    }

    /// <summary>Where the document of a field will be, when it moves.</summary>
    (string Path, string Id)? Moved(ReferenceUse use) =>
        before.Find(use.Type, use.Id)?.Document.Path is { } path && moves.Paths.TryGetValue(path, out string? now) ? (now, ids[now]) : null;

    bool IsNamedToo(Document document, ReferenceUse use, string id)
    {
        if (moves.Merged is null) return false;
        string list = use.Field[..use.Field.LastIndexOf('[')];
        return document.References.Any(other => other.Id == id && other.Type == use.Type && other.Field.EndsWith(']') && other.Field[..other.Field.LastIndexOf('[')] == list);
    }
}
