using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>Says how links are to be written once documents and files have moved. Pure.</summary>
/// <param name="before">The site as it is, nothing of it held back.</param>
/// <param name="after">The site with the files where they will be.</param>
/// <param name="moves">New paths, by old ones; that of a document that stays, for one that is merged into it.</param>
public sealed partial class LinkRewriting(SiteModel before, SiteModel after, IReadOnlyDictionary<string, string> moves)
{
    // What would end an address, or begin a part of it, in Markdown or in HTML.
    const string Signs = " %#?&<>()[]\"'\\`|*";

    readonly Dictionary<string, SiteDocument> old = before.Documents.ToDictionary(d => d.Document.Path, StringComparer.Ordinal);
    readonly Dictionary<string, SiteDocument> now = after.Documents.ToDictionary(d => d.Document.Path, StringComparer.Ordinal);

    /// <summary>What to write in place of the address of a link, in the form in which it is written; the same where it needs no change; null where it says something else than the link.</summary>
    public string? Of(ContentLink link, string written)
    {
        bool pointed = written is ['<', .., '>'];
        string address = pointed ? written[1..^1] : written;
        var target = LinkTarget.Parse(link.Target);
        if (LinkTarget.Parse(Decoded(address)).Path != target.Path) return null;
        string to = moves.GetValueOrDefault(link.To, link.To);
        if (Path(link, target, to) is not { } path) return written;
        int end = address.AsSpan().IndexOfAny('?', '#');
        string rest = end < 0 || HasLost(link, target, to) ? "" : address[end..];
        return pointed ? $"<{Escaped(path)}{rest}>" : Escaped(path) + rest;
    }

    /// <summary>True for a link to a heading that was in the document and is not in the one that takes its place.</summary>
    public bool HasLost(ContentLink link) => HasLost(link, LinkTarget.Parse(link.Target), moves.GetValueOrDefault(link.To, link.To));

    bool HasLost(ContentLink link, LinkTarget target, string to) =>
        target.Anchor.Length > 0 && to != link.To && now.TryGetValue(to, out SiteDocument? document) &&
        BodyAnchors.Find(document.Document, target.Anchor) is null && BodyAnchors.Find(old[link.To].Document, target.Anchor) is not null;

    string? Path(ContentLink link, LinkTarget target, string to) => target.Kind switch
    {
        LinkKind.Xref => to == link.To ? null : Xref(target, old[link.To], now[to]),
        LinkKind.Rooted => to == link.To ? null : Rooted(link, target, to),
        LinkKind.Relative => Relative(link, target, to),
        _ => null,
    };

    string? Xref(LinkTarget target, SiteDocument was, SiteDocument to)
    {
        if (was.Id == to.Id) return null;
        bool plain = !target.Path.Contains('/', StringComparison.Ordinal) && now.Values.Count(d => d.Id == to.Id) == 1;
        return $"xref:{(plain ? to.Id : $"{to.Type}/{to.Id}")}";
    }

    string Rooted(ContentLink link, LinkTarget target, string to)
    {
        if (now.TryGetValue(to, out SiteDocument? document) && !IsFile(link, target))
            return target.Path.EndsWith('/') || document.Address.Path.EndsWith(".html", StringComparison.Ordinal) ? document.Address.Path : document.Address.Path.TrimEnd('/');
        string input = InputOf(now[moves.GetValueOrDefault(link.From, link.From)].Document);
        return "/" + InForm(link.To, target.Path, to[input.Length..]);
    }

    /// <summary>True where a path from the root is that of the file, and not the address of its page.</summary>
    bool IsFile(ContentLink link, LinkTarget target) =>
        old[link.To].Address.Path.Trim('/') != target.Path.Trim('/') && ContentPath.InInput(old[link.From].Document, target.Path) is { } path && Forms(path).Contains(link.To);

    string? Relative(ContentLink link, LinkTarget target, string to)
    {
        string from = moves.GetValueOrDefault(link.From, link.From);
        if (target.Path.Length == 0 || !now.TryGetValue(from, out SiteDocument? document)) return null;
        return ContentPath.Beside(document.Document, target.Path) is { } path && Forms(path).Contains(to) ? null : InForm(link.To, target.Path, LinkHints.Relative(from, to));
    }

    /// <summary>The path of a file as it was written before: with the extension, without it, or as the folder whose page it is.</summary>
    static string InForm(string oldFile, string written, string path)
    {
        if (oldFile.EndsWith(System.IO.Path.GetFileName(written.TrimEnd('/')), StringComparison.Ordinal) && !written.EndsWith('/')) return path;
        bool folder = oldFile.EndsWith("/index.md", StringComparison.Ordinal) || oldFile.EndsWith("/README.md", StringComparison.Ordinal);
        if (folder && path.LastIndexOf('/') is > 0 and var slash && path[(slash + 1)..] is "index.md" or "README.md") return path[..(written.EndsWith('/') ? slash + 1 : slash)];
        return !folder && path.EndsWith(".md", StringComparison.Ordinal) ? path[..^".md".Length] : path;
    }

    /// <summary>The files that a path in a link may mean.</summary>
    static string[] Forms(string path) => [path, path + ".md", path + "/index.md", path + "/README.md"];

    static string InputOf(Document document) => document.Path[..^document.Name.Length];

    static string Decoded(string address) => WebUtility.HtmlDecode(Escape().Replace(address, "$1"));

    static string Escaped(string path) =>
        string.Concat(path.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c.ToString()));

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
