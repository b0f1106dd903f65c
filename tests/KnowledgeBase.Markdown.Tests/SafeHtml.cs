using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>Judges HTML by a parser that is not ours: what a browser would build of it holds nothing that can act.</summary>
static partial class SafeHtml
{
    static readonly HashSet<string> Elements = [.. """
        a abbr address b bdi bdo blockquote br caption cite code data dd del details dfn div dl dt em figcaption figure
        h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup
        table tbody td tfoot th thead time tr u ul var wbr
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    static readonly HashSet<string> Attributes =
        ["alt", "aria-label", "class", "colspan", "dir", "href", "id", "lang", "role", "rowspan", "src", "start", "tabindex", "title"];

    static readonly HashSet<string> Schemes = ["http:", "https:", "mailto:", "xref:"];

    /// <summary>Asserts that the HTML is safe, and that the browser's tree is the one written.</summary>
    public static void ShouldBeSafe(string html, string input)
    {
        IHtmlDocument document = Reading.Browser(html);
        document.Head!.ChildElementCount.ShouldBe(0, input);
        foreach (IElement element in document.Body!.QuerySelectorAll("*"))
        {
            Elements.ShouldContain(element.LocalName, input);
            element.NamespaceUri.ShouldBe("http://www.w3.org/1999/xhtml", input);
            foreach (IAttr attribute in element.Attributes)
            {
                Attributes.ShouldContain(attribute.Name, input);
                if (attribute.Name is "href" or "src") ShouldLeadSomewhereHarmless(attribute.Value, input);
            }
        }
        string.Join(' ', Built(document.Body)).ShouldBe(string.Join(' ', Written(html)), html + "\n\nof\n\n" + input);
    }

    /// <summary>Each element and text with its parent, as the browser's parser sees it. A table's body may go without saying.</summary>
    static IEnumerable<string> Built(INode parent)
    {
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IElement { LocalName: "tbody" })
            {
                foreach (string inner in Built(node)) yield return inner;
                continue;
            }
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data)) yield return $"{Name(parent)}>#text";
            if (node is not IElement element) continue;
            yield return $"{Name(parent)}>{element.LocalName}";
            foreach (string inner in Built(element)) yield return inner;
        }
    }

    static string Name(INode node) => node is IElement { LocalName: "tbody" } ? "table" : ((IElement)node).LocalName;

    /// <summary>The same, as the tags say it.</summary>
    static IEnumerable<string> Written(string html)
    {
        var open = new Stack<string>(["body"]);
        foreach (Match token in Token().Matches(html))
        {
            string name = token.Groups["name"].Value;
            if (name == "tbody") continue;
            if (name.Length == 0)
            {
                if (!string.IsNullOrWhiteSpace(System.Net.WebUtility.HtmlDecode(token.Value))) yield return $"{open.Peek()}>#text";
            }
            else if (token.Value[1] == '/')
                open.Pop().ShouldBe(name, html);
            else
            {
                yield return $"{open.Peek()}>{name}";
                if (name is not ("br" or "hr" or "img" or "wbr")) open.Push(name);
            }
        }
        open.Count.ShouldBe(1, html);
    }

    static void ShouldLeadSomewhereHarmless(string target, string input)
    {
        // As browsers do: skip outer controls and spaces, and tabs and line ends anywhere.
        string seen = new([.. target.Trim([.. Enumerable.Range(0, 33).Select(c => (char)c)]).Where(c => c is not ('\t' or '\n' or '\r'))]);
        Match scheme = Scheme().Match(seen);
        if (scheme.Success) Schemes.ShouldContain(scheme.Value.ToLowerInvariant(), input);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex("</?(?<name>[a-z][a-z0-9]*)(?:[^>\"]|\"[^\"]*\")*>|[^<]+")]
    private static partial Regex Token();
}
