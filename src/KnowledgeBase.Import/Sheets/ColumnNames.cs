namespace KnowledgeBase.Import.Sheets;

/// <summary>Columns as spreadsheets name them: A, B, …, Z, AA.</summary>
static class ColumnNames
{
    const int Letters = 26;

    /// <summary>The last column that any spreadsheet has: XFD.</summary>
    public const int Last = 16_384;

    /// <summary>The name of a 1-based column.</summary>
    public static string Of(int column) => column <= Letters ? Letter(column) : Of((column - 1) / Letters) + Letter((column - 1) % Letters + 1);

    /// <summary>The 1-based column of a name, in any capitals; 0 for what is none.</summary>
    public static int Number(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 3) return 0;
        int column = 0;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetter(c)) return 0;
            column = column * Letters + char.ToUpperInvariant(c) - 'A' + 1;
        }
        return column <= Last ? column : 0;
    }

    /// <summary>Row and column of a cell's name; null for what is none.</summary>
    public static (int Row, int Column)? Place(ReadOnlySpan<char> cell)
    {
        int letters = 0;
        while (letters < cell.Length && char.IsAsciiLetter(cell[letters])) letters++;
        int column = Number(cell[..letters]);
        return column > 0 && int.TryParse(cell[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row > 0 ? (row, column) : null;
    }

    static string Letter(int number) => ((char)('A' + number - 1)).ToString();
}
