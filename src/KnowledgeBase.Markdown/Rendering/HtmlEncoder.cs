using System.Buffers;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Text as HTML, right between tags and in quoted attributes alike.</summary>
static class HtmlEncoder
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0");

    /// <summary>Appends <paramref name="text"/>, encoded.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int next = text.IndexOfAny(Special);
            if (next < 0)
            {
                html.Append(text);
                return;
            }
            html.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            text = text[(next + 1)..];
        }
    }
}
