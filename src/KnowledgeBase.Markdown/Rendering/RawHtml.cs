using KnowledgeBase.Markdown.Source;
using Markdig.Helpers;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// Reads an author's HTML and writes what is inert of it through a <see cref="BalancedWriter"/>. Nothing of it is copied:
/// known elements are written anew, their few allowed attributes after a check; comments vanish; all else is text.
/// </summary>
sealed class RawHtml(BalancedWriter writer, AnchorNames anchors, FileReport report)
{
    TextPosition? firstShown;
    string firstName = "";
    int shown;

    /// <summary>Writes HTML; <paramref name="place"/> says where an offset of it stands in the file.</summary>
    public void Write(string html, Func<int, TextPosition> place)
    {
        var tags = new HtmlTagReader(html);
        int done = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            int end = CommentEnd(html, at);
            HtmlTag? tag = end > 0 ? null : tags.At(at, out end);
            if (end < 0)
            {
                at++;
                continue;
            }
            Text(html, done, at);
            if (tag is not null) Tag(tag, html.AsSpan(at, end - at), at, place);
            done = at = end;
        }
        Text(html, done, html.Length);
    }

    /// <summary>Says, once for a plain page, that some HTML is shown as text.</summary>
    public void ReportShown()
    {
        if (firstShown is not { } place) return;
        string others = shown > 1 ? FormattableString.Invariant($", as {shown - 1} more") : "";
        report.Add(BodyDiagnostics.HtmlShownAsText, place, $"The HTML element <{firstName}> is shown as text{others}");
    }

    void Text(string html, int start, int end)
    {
        if (end > start) writer.Text(HtmlHelper.Unescape(html[start..end], removeBackSlash: false));
    }

    /// <summary>Offset after the comment at <paramref name="at"/>, or -1; a comment without an end takes all.</summary>
    static int CommentEnd(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) != 0) return -1;
        // Browsers end a comment early at <!--> and <!--->.
        int end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + 3;
    }

    void Tag(HtmlTag tag, ReadOnlySpan<char> written, int at, Func<int, TextPosition> place)
    {
        if (report.Typed && !tag.Closing)
            report.Add(BodyDiagnostics.RawHtml, place(at), $"The HTML element <{tag.Name}> is not allowed here");
        if (HtmlElement.Find(tag.Name) is not { } element)
        {
            if (!report.Typed && !tag.Closing) Count(tag.Name, place(at));
            writer.Text(written);
        }
        else if (element.Kind == ElementKind.Void)
            Void(element, tag, at, place);
        else if (element.Kind != ElementKind.Dropped)
            Element(element, tag, at, place);
    }

    void Count(string name, TextPosition position)
    {
        shown++;
        if (firstShown is not null) return;
        firstShown = position;
        firstName = name;
    }

    void Void(HtmlElement element, HtmlTag tag, int at, Func<int, TextPosition> place)
    {
        switch (element.Name)
        {
            case "br": writer.LineBreak(); break;
            case "hr": writer.Rule(); break;
            case "wbr": writer.Sign("<wbr>"); break;
            default: Image(tag, place(at), Written(tag, "src", place)); break;
        }
    }

    void Image(HtmlTag tag, TextPosition position, TextRange? written)
    {
        string alt = tag["alt"] ?? "";
        if (tag["src"] is not { } source) writer.Text(alt);
        else if (SafeTarget.Of(source, image: true) is { } target) writer.Image(target, alt, "", position, written);
        else
        {
            (string message, string hint) = PictureOnDisk.Said(source, alt);
            report.AddMistake(BodyDiagnostics.RefusedLink, position, message, hint);
            writer.Text(alt);
        }
    }

    void Element(HtmlElement element, HtmlTag tag, int at, Func<int, TextPosition> place)
    {
        if (tag.Closing)
        {
            writer.CloseRaw(element);
            return;
        }
        string? target = element.Name == "a" && tag["href"] is { } href ? Target(href, place(at)) : null;
        writer.OpenRaw(element, pieces => Attributes(element, tag, target, place, at, pieces));
        // A mere anchor is often left open, and no link could stand in it; nor does HTML end an inline element by a slash.
        bool anchor = element.Name == "a" && target is null;
        if (anchor || tag.SelfClosing && element.Kind == ElementKind.Inline) writer.CloseRaw(element);
    }

    static TextRange? Written(HtmlTag tag, string name, Func<int, TextPosition> place) =>
        tag.Written(name) is { } span ? new TextRange(place(span.Start), place(span.End)) : null;

    string? Target(string href, TextPosition position)
    {
        if (SafeTarget.Of(href) is { } target) return target;
        report.AddMistake(BodyDiagnostics.RefusedLink, position, $"A link cannot lead to '{Shown.Of(href)}'");
        return null;
    }

    void Attributes(HtmlElement element, HtmlTag tag, string? target, Func<int, TextPosition> place, int at, PieceWriter pieces)
    {
        string? id = tag["id"] ?? (element.Name == "a" ? tag["name"] : null);
        if (id is not null && anchors.ForAuthor(id) is { } anchor) pieces.Attribute("id", anchor);
        if (element.Name is "td" or "th")
        {
            Span("colspan");
            Span("rowspan");
        }
        if (target is not null) pieces.Link(target, place(at), Written(tag, "href", place));
        if (tag["dir"] is { } dir && Array.Find(Directions.Known, d => d.Equals(dir, StringComparison.OrdinalIgnoreCase)) is { } direction) pieces.Attribute("dir", direction);
        if (tag["lang"] is { } lang && LanguageTag.Is(lang)) pieces.Attribute("lang", lang);

        void Span(string name)
        {
            if (tag[name] is { Length: 1 or 2 or 3 } number && number.All(char.IsAsciiDigit)) pieces.Attribute(name, number);
        }
    }
}
