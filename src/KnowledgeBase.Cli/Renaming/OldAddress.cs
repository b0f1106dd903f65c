using KnowledgeBase.Engine.Files;
using KnowledgeBase.Markdown;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Lets the old addresses of documents that move lead to where they are.</summary>
/// <param name="before">The site as it is.</param>
/// <param name="after">The site with the files where they will be.</param>
/// <param name="moves">Which go where.</param>
sealed class OldAddress(SiteModel before, SiteModel after, Moves moves)
{
    const string Key = "redirect_from";

    readonly Dictionary<string, Address> addresses = after.Documents.ToDictionary(d => d.Document.Path, d => d.Address, StringComparer.Ordinal);

    /// <summary>The edits of one document that stays or moves, in its file as it is; none where its address stays.</summary>
    public IEnumerable<Edit> Of(SiteDocument document, IFileTree files)
    {
        Address now = addresses[moves.Now(document.Document.Path)];
        ImmutableArray<string> known = document.Document.Record.RedirectFrom;
        SiteDocument source = moves.Merged is { } merged && moves.Paths[merged] == document.Document.Path ? before.Documents.First(d => d.Document.Path == merged) : document;
        ImmutableArray<string> coming =
        [
            .. source.Document.Record.RedirectFrom.Append(source.Address.Path).Where(old => !known.Any(k => IsSame(k, old)) && !IsSame(old, now.Path)),
        ];
        if (coming.IsEmpty || source.Address == now) return [];
        var file = new SourceFile(document.Document.Path, document.Document.Name, files.Read(document.Document.Path));
        return FrontMatterList.With(file, document.Document.Type, Key, coming, old => IsSame(old, now.Path))?.Edits ?? [];
    }

    static bool IsSame(string one, string other) => one.Trim('/').Equals(other.Trim('/'), StringComparison.OrdinalIgnoreCase);
}
