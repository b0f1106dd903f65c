using Spectre.Console.Rendering;

namespace KnowledgeBase.Cli.Reports;

/// <summary>A line of a file as a terminal shows it, and what in it is marked. Places are columns of the terminal, from 0.</summary>
/// <param name="Text">The line: tabs as spaces, what is invisible as its number.</param>
/// <param name="Start">Where the mark begins.</param>
/// <param name="Length">How many columns are marked, at least 1.</param>
sealed record ShownLine(string Text, int Start, int Length)
{
    const int Tab = 4;
    const char Gap = '…';

    /// <summary>The mark, to be written under <see cref="Text"/>.</summary>
    public string Mark => new string(' ', Start) + "^" + new string('~', Length - 1);

    /// <summary>Shows <paramref name="line"/> with the word at <paramref name="offset"/> (in UTF-16 units, from 0) marked.</summary>
    public static ShownLine Of(string line, int offset)
    {
        int begin = Math.Min(offset, line.Length), end = EndOfWord(line, begin);
        var text = new StringBuilder();
        int column = 0, start = 0, stop = 0, at = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (at <= begin) start = column;
            string cell = rune.Value == '\t' ? new string(' ', Tab - (column % Tab)) : VisibleText.Of(rune.ToString());
            text.Append(cell);
            column += Columns(cell);
            at += rune.Utf16SequenceLength;
            if (at <= end) stop = column;
        }
        if (begin >= at) start = column;
        return new ShownLine(text.ToString(), start, Math.Max(stop - start, 1));
    }

    /// <summary>At most <paramref name="width"/> columns of it, the beginning of the mark among them.</summary>
    public ShownLine Cut(int width)
    {
        if (Columns(Text) <= width) return this;
        int from = Start < width - 1 ? 0 : Start - (width / 3);
        int room = width - (from > 0 ? 1 : 0);
        var text = new StringBuilder();
        if (from > 0) text.Append(Gap);
        int column = 0, left = 0;
        foreach (Rune rune in Text.EnumerateRunes())
        {
            int columns = Columns(rune.ToString());
            if (column < from) left = column + columns;
            else if (column + columns - left > room - 1)
            {
                text.Append(Gap);
                break;
            }
            else text.Append(rune);
            column += columns;
        }
        int start = Start - left + (from > 0 ? 1 : 0);
        return new ShownLine(text.ToString(), start, Math.Clamp(Length, 1, Math.Max(width - start, 1)));
    }

    // A word where one begins; otherwise the one character that is meant.
    static int EndOfWord(string line, int begin)
    {
        int end = begin;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || (end > begin && line[end] is '-' or '_' or '.' or '/'))) end++;
        return Math.Max(end, begin + 1);
    }

    static int Columns(string text) => new Segment(text).CellCount();
}
