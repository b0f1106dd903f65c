namespace KnowledgeBase.Abstractions.Text;

/// <summary>One cell of a CSV file: its text without quotes, and where it begins.</summary>
/// <param name="Text">As written, without the quotes around it.</param>
/// <param name="Place">Of its first character.</param>
public readonly record struct CsvCell(string Text, TextPosition Place)
{
    /// <summary>The text without what nobody sees around it: white space, no-break spaces, zero-width and direction marks.</summary>
    public string Plain => Invisible.Trim(Text);
}

/// <summary>Why a CSV file cannot be read to its end.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">A sentence without full stop.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record CsvBreak(TextPosition Place, string Message, string Hint);

/// <summary>
/// Splits comma-separated values into rows of cells (RFC 4180): a cell in quotes may hold commas, line breaks and doubled
/// quotes. Lines may end as on any system; lines without a filled cell are left out. One row at a time, O(n).
/// </summary>
/// <param name="text">The whole file, without a byte order mark.</param>
/// <param name="divider">What stands between two cells.</param>
public sealed class CsvReader(string text, char divider = ',')
{
    int offset;
    int line = 1;
    int lineStart;

    /// <summary>Why reading stopped before the end; null when it did not.</summary>
    public CsvBreak? Broken { get; private set; }

    /// <summary>Number of rows read, those without a filled cell among them: that of the row read last, as spreadsheets count.</summary>
    public int Rows { get; private set; }

    /// <summary>The next row, with at least one filled cell; null at the end, and where reading broke off.</summary>
    public List<CsvCell>? Next()
    {
        while (offset < text.Length)
        {
            List<CsvCell> row = ReadRow();
            if (Broken is not null) return null;
            if (row.Exists(cell => cell.Plain.Length > 0)) return row;
        }
        return null;
    }

    List<CsvCell> ReadRow()
    {
        var row = new List<CsvCell>();
        Rows++;
        do
        {
            TextPosition place = Here();
            row.Add(new(At('"') ? ReadQuoted() : ReadPlain(), place));
        }
        while (Take(divider));

        if (!TakeLineBreak() && offset < text.Length)
            Broken ??= new(Here(), $"expected {(divider == ',' ? "a comma" : "the divider of the cells")} or the end of the line after the closing quote", "Inside quoted text, double each quote.");
        return row;
    }

    string ReadPlain()
    {
        int length = text.AsSpan(offset).IndexOfAny(divider, '\r', '\n');
        string cell = length < 0 ? text[offset..] : text.Substring(offset, length);
        offset += cell.Length;
        return cell;
    }

    string ReadQuoted()
    {
        TextPosition start = Here();
        var cell = new StringBuilder();
        offset++;
        while (offset < text.Length)
        {
            if (Take('"') && !At('"')) return cell.ToString();
            int from = offset;
            if (!TakeLineBreak()) offset++;
            cell.Append(text, from, offset - from);
        }
        Broken = new(start, "the quote is never closed", "Put a quote at the end of the text too; inside quoted text, double each quote.");
        return "";
    }

    bool At(char expected) => offset < text.Length && text[offset] == expected;

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

    TextPosition Here() => new(line, offset - lineStart + 1);
}
