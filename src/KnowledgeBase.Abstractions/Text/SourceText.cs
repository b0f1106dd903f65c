using System.Collections.Immutable;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>The whole text of one source file, able to say where an offset lies. Immutable.</summary>
public sealed class SourceText
{
    readonly ImmutableArray<int> lineStarts;

    /// <summary>Wraps <paramref name="text"/>; lines end at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. Cost O(length).</summary>
    public SourceText(string text)
    {
        Text = text;
        lineStarts = LineStarts(text);
    }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>Offset of the first unit of the 0-based <paramref name="line"/>.</summary>
    public int LineStart(int line) => lineStarts[line];

    /// <summary>The line and column of <paramref name="offset"/>; offsets outside the text are clamped. Cost O(log lines).</summary>
    public TextPosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int found = lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - lineStarts[line] + 1);
    }

    static ImmutableArray<int> LineStarts(string text)
    {
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int at = 0; ;)
        {
            int next = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0) return starts.DrainToImmutable();
            at += next;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
    }
}
