using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>The words of inline Markdown, without markup.</summary>
static class InlineText
{
    /// <summary>All words in the container, white space as single spaces.</summary>
    public static string Of(ContainerInline? container)
    {
        if (container is null) return "";
        var text = new StringBuilder();
        Append(container, text);
        var plain = new PlainText();
        plain.Add(text.ToString());
        return plain.Cut();
    }

    static void Append(ContainerInline container, StringBuilder text)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.ContentSpan); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case AbbreviationInline abbreviation: text.Append(abbreviation.Abbreviation.Label); break;
                case LineBreakInline: text.Append(' '); break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text);
                    break;
                case ContainerInline nested: Append(nested, text); break;
            }
        }
    }
}
