using KnowledgeBase.Markdown.Source;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Writes what stands in a line of text.</summary>
/// <param name="writer">Where to.</param>
/// <param name="html">Takes an author's own HTML.</param>
/// <param name="report">Where mistakes go.</param>
/// <param name="place">Where an offset of the body stands in the file.</param>
sealed class InlineRenderer(BalancedWriter writer, RawHtml html, FileReport report, Func<int, TextPosition> place)
{
    readonly ImmutableArray<CitationUse>.Builder citations = ImmutableArray.CreateBuilder<CitationUse>();

    /// <summary>The citations written so far, in order.</summary>
    public ImmutableArray<CitationUse> Citations => citations.ToImmutable();

    /// <summary>Writes all of a container.</summary>
    public void Children(ContainerInline? container)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) One(inline);
    }

    void One(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: writer.Text(literal.Content.AsSpan()); break;
            case CodeInline code: Element("code", code.ContentSpan); break;
            case LineBreakInline { IsHard: true }: writer.LineBreak(); break;
            case LineBreakInline: writer.Text("\n"); break;
            case HtmlEntityInline entity: writer.Text(entity.Transcoded.AsSpan()); break;
            case HtmlInline tag: Raw(tag); break;
            case AutolinkInline link: Autolink(link); break;
            case AbbreviationInline abbreviation: Abbreviation(abbreviation); break;
            case Citation citation: Cite(citation); break;
            case FootnoteLink note: Note(note); break;
            case TaskList task: Task(task); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case LinkInline { IsImage: true } image: Image(image); break;
            case LinkInline link: Link(link); break;
            case DelimiterInline delimiter:
                // A sign that turned out to begin nothing.
                writer.Text(delimiter.ToLiteral());
                Children(delimiter);
                break;
            case ContainerInline container: Children(container); break;
        }
    }

    void Raw(HtmlInline tag) => html.Write(tag.Tag, offset => place(tag.Span.Start + offset));

    void Element(string name, ReadOnlySpan<char> text)
    {
        int handle = writer.Open(HtmlElement.Of(name));
        writer.Text(text);
        writer.Close(handle);
    }

    void Emphasis(EmphasisInline emphasis)
    {
        string name = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', 1) => "sub",
            ('~', _) => "del",
            ('^', _) => "sup",
            ('+', _) => "ins",
            ('=', _) => "mark",
            (_, 1) => "em",
            _ => "strong",
        };
        int handle = writer.Open(HtmlElement.Of(name));
        Children(emphasis);
        writer.Close(handle);
    }

    void Abbreviation(AbbreviationInline inline)
    {
        string meaning = inline.Abbreviation.Text.ToString();
        var title = new System.Text.StringBuilder(" title=\"");
        HtmlEncoder.Append(title, meaning);
        int handle = writer.Open(HtmlElement.Of("abbr"), title.Append('"').ToString());
        writer.Text(inline.Abbreviation.Label);
        writer.Close(handle);
    }

    void Link(LinkInline link)
    {
        string written = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        int handle = Allowed(written, link) is { } target
            ? writer.OpenLink(target, link.Title ?? "", place(link.Span.Start), Written(link))
            : 0;
        Children(link);
        writer.Close(handle);
    }

    TextRange? Written(LinkInline link) => (link.Reference?.UrlSpan ?? link.UrlSpan) is { IsEmpty: false } span ? new TextRange(place(span.Start), place(span.End + 1)) : null;

    void Autolink(AutolinkInline link)
    {
        int handle = Allowed(link.IsEmail ? "mailto:" + link.Url : link.Url, link) is { } target
            ? writer.OpenLink(target, "", place(link.Span.Start))
            : 0;
        writer.Text(link.Url);
        writer.Close(handle);
    }

    string? Allowed(string written, Inline at)
    {
        if (SafeTarget.Of(written) is { } target) return target;
        report.AddMistake(BodyDiagnostics.RefusedLink, place(at.Span.Start), $"A link cannot lead to '{Shown.Of(written)}'", WebAddress.Hint(written) is { } hint ? hint + "." : null);
        return null;
    }

    void Image(LinkInline image)
    {
        string written = image.GetDynamicUrl?.Invoke() ?? image.Url ?? "";
        string alternative = InlineText.Of(image);
        if (SafeTarget.Of(written, image: true) is { } target)
        {
            writer.Image(target, alternative, image.Title ?? "", place(image.Span.Start), Written(image));
            return;
        }
        (string message, string hint) = PictureOnDisk.Said(written, alternative);
        report.AddMistake(BodyDiagnostics.RefusedLink, place(image.Span.Start), message, hint);
        writer.Text(alternative);
    }

    void Cite(Citation citation)
    {
        citations.Add(new CitationUse(citation.Number, place(citation.Span.Start)));
        writer.Reference(FormattableString.Invariant($"source-{citation.Number}"), " class=\"citation\"", FormattableString.Invariant($"[{citation.Number}]"));
    }

    void Note(FootnoteLink note)
    {
        string from = FormattableString.Invariant($"note-{note.Index}-from");
        if (note.IsBackLink)
        {
            writer.Sign(" ");
            writer.Reference(from, " class=\"note-back\" aria-label=\"Back to the text\"", "↩");
            return;
        }
        int handle = writer.Open(HtmlElement.Of("sup"));
        writer.Reference(
            FormattableString.Invariant($"note-{note.Footnote.Order}"), $" class=\"note\" id=\"{from}\"", FormattableString.Invariant($"{note.Footnote.Order}"));
        writer.Close(handle);
    }

    void Task(TaskList task) => writer.Sign(task.Checked
        ? "<span class=\"task\" role=\"img\" aria-label=\"Done\">☑</span>"
        : "<span class=\"task\" role=\"img\" aria-label=\"To do\">☐</span>");
}
