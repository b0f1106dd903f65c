using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Theming.Views;

/// <summary>Makes <c>[1]</c> in a text a link to the source of that number, as bodies have it.</summary>
static partial class Citations
{
    /// <summary>The text, encoded, with its citations as links to the page at <paramref name="address"/>; empty for the page it stands on.</summary>
    public static Html Link(string text, string address)
    {
        var html = new StringBuilder(text.Length + 64);
        int done = 0;
        foreach (Match match in Citation().Matches(text))
        {
            html.Append(WebUtility.HtmlEncode(text[done..match.Index])).Append(Anchor(match.Groups[1].Value, WebUtility.HtmlEncode(address)));
            done = match.Index + match.Length;
        }

        return new Html(html.Append(WebUtility.HtmlEncode(text[done..])).ToString());
    }

    static string Anchor(string number, string address) =>
        $"<a class=\"citation\" href=\"{address}#source-{number}\">[{number}]</a>";

    [GeneratedRegex(@"\[([1-9][0-9]{0,2})\]")]
    private static partial Regex Citation();
}
