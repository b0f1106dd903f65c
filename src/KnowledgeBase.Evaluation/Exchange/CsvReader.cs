namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>One cell of a CSV file: its text without quotes, and where it begins.</summary>
internal readonly record struct Cell(string Text, TextPosition Place)
{
    /// <summary>The text without what nobody sees around it: white space, no-break spaces, zero-width and direction marks.</summary>
    public string Plain => Invisible.Trim(Text);
}

/// <summary>
/// Splits comma-separated values into rows of cells (RFC 4180): a cell in quotes may hold commas, line breaks and doubled
/// quotes. Lines may end as on any system; lines without a filled cell are left out. One row at a time, O(n).
/// </summary>
internal sealed class CsvReader(string text)
{
    int offset;
    int line = 1;
    int lineStart;

    /// <summary>Why reading stopped before the end; null when it did not.</summary>
    public InputMistake? Broken { get; private set; }

    /// <summary>The next row, with at least one filled cell; null at the end, and where reading broke off.</summary>
    public List<Cell>? Next()
    {
        while (offset < text.Length)
        {
            List<Cell> row = ReadRow();
            if (Broken is not null) return null;
            if (row.Exists(cell => cell.Plain.Length > 0)) return row;
        }
        return null;
    }

    List<Cell> ReadRow()
    {
        var row = new List<Cell>();
        do
        {
            TextPosition place = Here();
            row.Add(new(At('"') ? ReadQuoted() : ReadPlain(), place));
        }
        while (Take(','));

        if (!TakeLineBreak() && offset < text.Length)
            Broken ??= new(Here(), "expected a comma or the end of the line after the closing quote") { Hint = "Inside quoted text, double each quote." };
        return row;
    }

    string ReadPlain()
    {
        int length = text.AsSpan(offset).IndexOfAny(',', '\r', '\n');
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
        Broken = new(start, "the quote is never closed") { Hint = "Put a quote at the end of the text too; inside quoted text, double each quote." };
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
