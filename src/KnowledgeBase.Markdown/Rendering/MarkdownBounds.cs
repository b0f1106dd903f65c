using System.Buffers;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// Refuses, in one pass over the lines, Markdown on which the parser would take much more than linear time. Code is counted
/// like text: what looks like code here may be text to the parser, and the limits are far above what people write.
/// </summary>
sealed class MarkdownBounds
{
    const int MaxLine = 64 * 1024;
    const int MaxHeadings = 2_000;
    const int MaxNotes = 2_000;
    const int MaxColumns = 100;
    const int MaxCells = 200_000;
    const int MaxBlocks = 100_000;
    const int MaxMarkers = 32;
    const int MaxIndentation = 256;

    /// <summary>
    /// The parser looks for the end of a link, address or HTML mark up to the end of the block: the sum over all blocks of
    /// such beginnings times length. About a second; the largest page of the corpora we tried takes a fifth.
    /// </summary>
    const long MaxSearch = 1_000_000_000;

    static readonly SearchValues<string> Addresses =
        SearchValues.Create(["http:", "https:", "www.", "ftp:", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<char> DelimiterRow = SearchValues.Create("|-: \t\r\n");

    int headings;
    int notes;
    int blocks;
    long search;
    int blockLines;
    int blockLength;
    int blockBeginnings;
    int blockPipes;

    /// <summary>False when the Markdown from <paramref name="start"/> on is over a limit, which is reported.</summary>
    public static bool Hold(SourceText source, int start, FileReport report)
    {
        var bounds = new MarkdownBounds();
        for (int line = source.PositionAt(start).Line - 1; line < source.LineCount; line++)
        {
            int begin = Math.Max(source.LineStart(line), start);
            int end = line + 1 < source.LineCount ? source.LineStart(line + 1) : source.Text.Length;
            if (bounds.Mistake(source.Text.AsSpan(begin, end - begin)) is not { } mistake) continue;
            report.Add(BodyDiagnostics.Limit, source.PositionAt(begin), mistake);
            return false;
        }
        return true;
    }

    string? Mistake(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLine) return $"The line has more than {MaxLine} characters";
        ReadOnlySpan<char> text = AfterMarkers(line, out int markers);
        if (markers > MaxMarkers) return $"The line begins with more than {MaxMarkers} marks of lists and quotations";
        if (markers > 0 && line.IndexOfAnyExcept(' ', '\t') > MaxIndentation) return $"The list is indented by more than {MaxIndentation} characters";
        if (line.IsWhiteSpace()) return EndBlock();
        if (IsHeading(text.IsEmpty ? line.Trim() : text) && ++headings > MaxHeadings) return $"The text has more than {MaxHeadings} headings";
        if (text.StartsWith("[^") && text.Contains("]:", StringComparison.Ordinal) && ++notes > MaxNotes) return $"The text has more than {MaxNotes} notes";
        int pipes = text.Count('|');
        if (pipes > MaxColumns && text.IndexOfAnyExcept(DelimiterRow) < 0) return $"The table has more than {MaxColumns} columns";
        if (++blockLines == 1 && ++blocks > MaxBlocks) return $"The text has more than {MaxBlocks} blocks";
        blockLength += line.Length;
        blockBeginnings += Beginnings(text);
        blockPipes = Math.Max(blockPipes, pipes);
        if ((long)blockPipes * blockLines > MaxCells) return $"The table has more than {MaxCells} cells";
        return search + (long)blockBeginnings * blockLength > MaxSearch
            ? "The text holds more beginnings of links, addresses and HTML in blocks this long than can be read in reasonable time"
            : null;
    }

    string? EndBlock()
    {
        search += (long)blockBeginnings * blockLength;
        blockLines = blockLength = blockBeginnings = blockPipes = 0;
        return null;
    }

    /// <summary>What follows the spaces and the marks of quotations and lists that begin a line.</summary>
    static ReadOnlySpan<char> AfterMarkers(ReadOnlySpan<char> line, out int markers)
    {
        markers = 0;
        while (true)
        {
            line = line.TrimStart(" \t\r\n");
            int digits = line.IndexOfAnyExceptInRange('0', '9');
            int mark = digits is > 0 and < 10 && line[digits] is '.' or ')' ? digits : 0;
            if (line.IsEmpty || line[mark] is not ('>' or '-' or '*' or '+' or '.' or ')')) return line;
            bool ends = mark + 1 < line.Length && line[mark + 1] is not (' ' or '\t' or '\r' or '\n');
            if (line[mark] != '>' && ends || mark == 0 && line[mark] is '.' or ')') return line;
            markers++;
            line = line[(mark + 1)..];
        }
    }

    static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text[0] == '#') return true;
        return text[0] is '=' or '-' && text.TrimEnd().IndexOfAnyExcept(text[0]) < 0;
    }

    static int Beginnings(ReadOnlySpan<char> text)
    {
        int count = text.Count("](") + text.Count("]:") + text.Count("<!") + text.Count("<?");
        while (text.IndexOfAny(Addresses) is >= 0 and var next)
        {
            count += 3;
            text = text[(next + 1)..];
        }
        return count;
    }
}
