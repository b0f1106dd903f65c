namespace KnowledgeBase.Abstractions.Text;

/// <summary>The whole text of one source file, able to say where an offset lies. Immutable.</summary>
public sealed class SourceText
{
    readonly ImmutableArray<int> lineStarts;
    readonly ImmutableArray<int> leftOut;

    /// <summary>Wraps <paramref name="text"/>; lines end at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. Cost O(length).</summary>
    public SourceText(string text) : this(text, [])
    {
    }

    /// <summary>Wraps the text of a file of which some units were left out; places are still those of the file.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="leftOut">For each unit left out, none of them a line end, the offset in <paramref name="text"/> it stood before; ascending.</param>
    public SourceText(string text, ImmutableArray<int> leftOut) : this(text, LineStarts(text), leftOut)
    {
    }

    SourceText(string text, ImmutableArray<int> lineStarts, ImmutableArray<int> leftOut)
    {
        Text = text;
        this.lineStarts = lineStarts;
        this.leftOut = leftOut;
    }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>Offset of the first unit of the 0-based <paramref name="line"/>.</summary>
    public int LineStart(int line) => lineStarts[line];

    /// <summary>The same places with another text, which has the length and the line ends of this one.</summary>
    public SourceText With(string text) => new(text, lineStarts, leftOut);

    /// <summary>A 0-based line without its end; empty for a line that is not there.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        if (line < 0 || line >= LineCount) return [];
        int end = line + 1 < LineCount ? lineStarts[line + 1] : Text.Length;
        return Text.AsSpan(lineStarts[line], end - lineStarts[line]).TrimEnd("\r\n");
    }

    /// <summary>The line and column of <paramref name="offset"/>; offsets outside the text are clamped. Cost O(log lines).</summary>
    public TextPosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int found = lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        int hidden = leftOut.IsEmpty ? 0 : LeftOutBefore(offset + 1) - LeftOutBefore(lineStarts[line]);
        return new TextPosition(line + 1, offset - lineStarts[line] + hidden + 1);
    }

    /// <summary>How many units were left out before offsets smaller than <paramref name="offset"/>.</summary>
    int LeftOutBefore(int offset)
    {
        int low = 0;
        for (int high = leftOut.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (leftOut[middle] < offset) low = middle + 1;
            else high = middle;
        }
        return low;
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
