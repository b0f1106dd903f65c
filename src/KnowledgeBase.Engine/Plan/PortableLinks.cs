using System.Text.RegularExpressions;

namespace KnowledgeBase.Engine.Plan;

/// <summary>
/// Makes the links of pages begin at the page instead of at the root of the site, and name the file of a folder, so that a site opens from any
/// folder, without a server.
/// </summary>
static partial class PortableLinks
{
    const string Index = "index.html";

    /// <summary>The file with such links where it is a page; any other as it is.</summary>
    public static PlannedFile In(PlannedFile file) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal) ? file with { Begin = () => file.Begin() is { } page ? In(page, file.Path) : null } : file;

    static PlannedContent In(PlannedContent page, string path) => page with { Make = () => page.Make() is { } html ? In(html, path) : null };

    static ReadOnlyMemory<byte>? In(ReadOnlyMemory<byte> page, string path)
    {
        string up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return Encoding.UTF8.GetBytes(StartTag().Replace(Encoding.UTF8.GetString(page.Span), tag => FromRoot().Replace(tag.Value, link => Link(link, up))));
    }

    static string Link(Match link, string up)
    {
        string path = link.Groups["path"].Value;
        string file = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        return link.Groups["before"].Value + (up.Length == 0 ? "./" : up) + file;
    }

    // Texts hold no bare '<', and values stand in quotation marks: pages are written by our own renderers.
    [GeneratedRegex("""<[A-Za-z](?:[^"'>]|"[^"]*"|'[^']*')*>""")]
    private static partial Regex StartTag();

    [GeneratedRegex("""(?<before>\s(?:href|src|action|poster)=["']|\scontent="\d+; url=)/(?!/)(?<path>[^"'?#]*)""")]
    private static partial Regex FromRoot();
}
