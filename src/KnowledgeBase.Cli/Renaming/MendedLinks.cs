using KnowledgeBase.Cli.Files;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>What links and images in bodies have to say once documents and files have moved.</summary>
/// <param name="before">The site as it is.</param>
/// <param name="after">The site with the files where they will be.</param>
/// <param name="moves">Which go where.</param>
sealed class MendedLinks(BuiltSite before, SiteModel after, Moves moves)
{
    readonly LinkRewriting rewriting = new(before.Site, after, moves.Paths);
    readonly ILookup<string, ContentLink> links = before.Links.ToLookup(l => l.From, StringComparer.Ordinal);

    /// <summary>The edits of one document; <paramref name="remarks"/> gets what of it only a person can mend, and which headings are lost.</summary>
    public IEnumerable<Edit> Of(string document, PlacedText text, ICollection<Diagnostic> remarks)
    {
        foreach (ContentLink link in links[document])
        {
            if (moves.Now(link.From) == link.From && moves.Now(link.To) == link.To) continue;
            string? written = link.Written is { } range ? text[range] : null;
            string? now = written is null ? null : rewriting.Of(link, written);
            if (now is null) remarks.Add(RenameDiagnostics.Unmended.At(link.From, link.Position, $"the link to '{link.Target}' is written in a way that cannot be mended"));
            else if (now != written)
            {
                if (rewriting.HasLost(link)) remarks.Add(RenameDiagnostics.HeadingLost.At(link.From, link.Position, $"the link to '{link.Target}' now leads to the beginning of '{moves.Now(link.To)}', which has no such heading"));
                yield return new Edit(link.Written!.Value.Start, link.Written.Value.End, now);
            }
        }
    }
}
