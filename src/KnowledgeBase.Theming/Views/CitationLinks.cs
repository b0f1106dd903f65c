using System.Net;

namespace KnowledgeBase.Theming.Views;

/// <summary>Makes <c>[1]</c> in a text a link to the source of that number, as bodies have it.</summary>
static class CitationLinks
{
    /// <summary>The text, encoded, with its citations as links to the page at <paramref name="address"/>; empty for the page it stands on.</summary>
    public static Html In(string text, string address)
    {
        var html = new StringBuilder(text.Length + 64);
        int done = 0;
        foreach ((TextSpan span, int number) in Citations.In(text).Where(citation => citation.Number > 0))
        {
            html.Append(WebUtility.HtmlEncode(text[done..span.Start]));
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"citation\" href=\"{WebUtility.HtmlEncode(address)}#source-{number}\">[{number}]</a>");
            done = span.End;
        }
        return new Html(html.Append(WebUtility.HtmlEncode(text[done..])).ToString());
    }
}
