using System.Text;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>One cell of a CSV file: its text without quotes, and where it begins.</summary>
internal readonly record struct CsvCell(string Text, Place Place);

/// <summary>
/// Splits comma-separated values into rows of cells (RFC 4180): a cell in quotes may hold commas, line breaks and doubled
/// quotes. Lines may end as on any system; empty lines are left out. O(n).
/// </summary>
internal ref struct CsvReader(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> text = text;
    int offset;
    int line = 1;
    int lineStart;

    /// <summary>Why reading stopped before the end; null when it did not.</summary>
    public InputMistake? Broken { get; private set; }

    /// <summary>Every row has at least one cell.</summary>
    public List<List<CsvCell>> Read()
    {
        var rows = new List<List<CsvCell>>();
        while (offset < text.Length && Broken is null)
        {
            List<CsvCell> row = ReadRow();
            if (row is not [{ Text: "" }]) rows.Add(row);
        }
        return rows;
    }

    List<CsvCell> ReadRow()
    {
        var row = new List<CsvCell>();
        do
        {
            Place place = Here();
            row.Add(new(At('"') ? ReadQuoted() : ReadPlain(), place));
        }
        while (Take(','));

        if (!TakeLineBreak() && offset < text.Length)
            Broken = new(Here(), "expected a comma or the end of the line after the closing quote");
        return row;
    }

    string ReadPlain()
    {
        int length = text[offset..].IndexOfAny(',', '\r', '\n');
        ReadOnlySpan<char> cell = length < 0 ? text[offset..] : text.Slice(offset, length);
        offset += cell.Length;
        return cell.ToString();
    }

    string ReadQuoted()
    {
        Place start = Here();
        var cell = new StringBuilder();
        offset++;
        while (offset < text.Length)
        {
            if (Take('"') && !At('"')) return cell.ToString();
            int from = offset;
            if (!TakeLineBreak()) offset++;
            cell.Append(text[from..offset]);
        }
        Broken = new(start, "the quote is never closed");
        return "";
    }

    readonly bool At(char expected) => offset < text.Length && text[offset] == expected;

    bool Take(char expected)
    {
        bool isThere = At(expected);
        if (isThere) offset++;
        return isThere;
    }

    bool TakeLineBreak()
    {
        bool isThere = Take('\r') | Take('\n');
        if (isThere) (line, lineStart) = (line + 1, offset);
        return isThere;
    }

    readonly Place Here() => new(line, offset - lineStart + 1);
}
