using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Written;

/// <summary>The source of one block with everything blanked that Markdown took for more than text: code, links, HTML, notes.</summary>
static class MaskedText
{
    /// <summary>Stands for each unit of what was understood.</summary>
    public const char Understood = '\uFFFC';

    /// <summary>The text of <paramref name="block"/> in <paramref name="markdown"/>, of the same length.</summary>
    public static string Of(LeafBlock block, string markdown)
    {
        int start = block.Span.Start, length = Math.Min(block.Span.End + 1, markdown.Length) - start;
        if (length <= 0) return "";
        return string.Create(length, (block, markdown, start), static (text, of) =>
        {
            of.markdown.AsSpan(of.start, text.Length).CopyTo(text);
            Mask(of.block.Inline, text, of.start);
        });
    }

    static void Mask(ContainerInline? container, Span<char> text, int start)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsAutoLink: false } or not (ContainerInline or LiteralInline or LineBreakInline or HtmlEntityInline)) Blank(inline.Span, text, start);
            else if (inline is ContainerInline inner) Mask(inner, text, start);
        }
    }

    static void Blank(SourceSpan span, Span<char> text, int start)
    {
        int from = Math.Max(span.Start - start, 0), to = Math.Min(span.End + 1 - start, text.Length);
        if (to > from) text[from..to].Fill(Understood);
    }
}
