using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Two asterisks that were meant to make words bold, and are shown.</summary>
static class LooseStars
{
    /// <summary>Offset in the source of the first of several in one block; -1 where fewer than two are shown, as beside a number that a table explains below.</summary>
    public static int IndexIn(ContainerInline? container)
    {
        int first = -1, count = 0;
        Count(container, ref first, ref count);
        return count > 1 ? first : -1;
    }

    static void Count(ContainerInline? container, ref int first, ref int count)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline literal) Count(literal, ref first, ref count);
            else if (inline is ContainerInline inner) Count(inner, ref first, ref count);
        }
    }

    static void Count(LiteralInline literal, ref int first, ref int count)
    {
        ReadOnlySpan<char> text = literal.Content.AsSpan();
        int at = text.IndexOf("**");
        // A longer row of them is a sign of something else, or makes a line across the page.
        if (at < 0 || text[(at + 2)..].StartsWith('*') || literal.IsFirstCharacterEscaped) return;
        if (count++ == 0) first = literal.Span.Start + at;
    }
}
