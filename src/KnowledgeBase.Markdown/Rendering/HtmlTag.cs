using Markdig.Helpers;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>A tag in an author's HTML.</summary>
/// <param name="Name">As written.</param>
/// <param name="Closing">True for <c>&lt;/name&gt;</c>.</param>
/// <param name="SelfClosing">True for <c>&lt;name/&gt;</c>.</param>
/// <param name="Attributes">Names as written and values still encoded, with the offsets of the values, in order.</param>
sealed record HtmlTag(string Name, bool Closing, bool SelfClosing, IReadOnlyList<(string Name, string Value, int Start)> Attributes)
{
    /// <summary>The first value of an attribute, decoded, or null.</summary>
    public string? this[string name] => Find(name) is { } found ? HtmlHelper.Unescape(found.Value, removeBackSlash: false) : null;

    /// <summary>Where that value is written, or null.</summary>
    public TextSpan? Written(string name) => Find(name) is { } found ? new TextSpan(found.Start, found.Value.Length) : null;

    (string Name, string Value, int Start)? Find(string name)
    {
        foreach ((string Name, string Value, int Start) attribute in Attributes)
            if (attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return attribute;
        return null;
    }
}

/// <summary>Finds tags as a browser would, in linear time.</summary>
sealed class HtmlTagReader(string html)
{
    const int MaxLength = 8 * 1024;

    /// <summary>A text full of tags without an end is not worth reading further: what is left shows as text.</summary>
    int patience = 4 * 1024 * 1024;

    /// <summary>The tag at <paramref name="start"/>, a <c>&lt;</c>, and the offset after it; null and -1 when none begins there.</summary>
    public HtmlTag? At(int start, out int end)
    {
        end = -1;
        int limit = Math.Min(html.Length, start + MaxLength);
        int at = start + 1;
        bool closing = at < limit && html[at] == '/';
        if (closing) at++;
        if (at >= limit || !char.IsAsciiLetter(html[at]) || patience <= 0) return null;
        int name = at;
        while (at < limit && !char.IsWhiteSpace(html[at]) && html[at] is not ('/' or '>' or '<')) at++;
        string tagName = html[name..at];
        var attributes = new List<(string, string, int)>();
        while (true)
        {
            while (at < limit && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
            if (at >= limit || html[at] == '<')
            {
                patience -= at - start;
                return null;
            }
            if (html[at] == '>') break;
            attributes.Add(Attribute(ref at, limit));
        }
        end = at + 1;
        return new HtmlTag(tagName, closing, html[at - 1] == '/', attributes);
    }

    (string, string, int) Attribute(ref int at, int limit)
    {
        int start = at++;
        while (at < limit && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '/' or '>')) at++;
        string name = html[start..at];
        int equals = at;
        while (equals < limit && char.IsWhiteSpace(html[equals])) equals++;
        if (equals >= limit || html[equals] != '=') return (name, "", at);
        at = equals + 1;
        while (at < limit && char.IsWhiteSpace(html[at])) at++;
        if (at >= limit) return (name, "", at);
        start = at;
        if (html[at] is '"' or '\'')
        {
            int quote = html.IndexOf(html[at], at + 1, limit - at - 1);
            at = quote < 0 ? limit : quote + 1;
            return (name, html[(start + 1)..(quote < 0 ? limit : quote)], start + 1);
        }
        while (at < limit && !char.IsWhiteSpace(html[at]) && html[at] != '>') at++;
        return (name, html[start..at], start);
    }
}
