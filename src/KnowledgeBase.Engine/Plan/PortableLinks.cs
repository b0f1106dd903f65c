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
    public static OutputFile In(OutputFile file)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal)) return file;
        string up = string.Concat(Enumerable.Repeat("../", file.Path.Count(c => c == '/')));
        return OutputFile.Text(file.Path, StartTag().Replace(Encoding.UTF8.GetString(file.Content.Span), tag => FromRoot().Replace(tag.Value, link => Link(link, up))));
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
