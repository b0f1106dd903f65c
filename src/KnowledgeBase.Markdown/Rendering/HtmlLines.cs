using Markdig.Helpers;
using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>The text of an HTML block without what indents or quotes its lines, able to say where each offset stands.</summary>
static class HtmlLines
{
    /// <summary>The lines joined, and where an offset of them stands in the file.</summary>
    public static (string Text, Func<int, TextPosition> Place) Join(HtmlBlock block, Func<int, TextPosition> place)
    {
        StringLineGroup lines = block.Lines;
        var text = new StringBuilder();
        int[] starts = new int[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            starts[i] = text.Length;
            text.Append(lines.Lines[i].Slice.AsSpan());
            if (i + 1 < lines.Count) text.Append('\n');
        }
        return (text.ToString(), offset =>
        {
            int found = Array.BinarySearch(starts, offset);
            int line = Math.Max(found >= 0 ? found : ~found - 1, 0);
            return place(starts.Length == 0 ? block.Span.Start : lines.Lines[line].Slice.Start + offset - starts[line]);
        }
        );
    }
}
