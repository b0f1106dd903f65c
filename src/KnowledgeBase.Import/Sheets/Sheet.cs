namespace KnowledgeBase.Import.Sheets;

/// <summary>The filled cells of a sheet that a person sees.</summary>
/// <param name="Name">As on its tab; empty for a file that is one sheet.</param>
/// <param name="Rows">Rows with filled cells, from above; each from the left.</param>
/// <param name="Hidden">What is hidden and was not read, in words: "row 7", "column C".</param>
sealed record Sheet(string Name, ImmutableArray<ImmutableArray<SheetCell>> Rows, ImmutableArray<string> Hidden)
{
    /// <summary>Cells that are one with the cell at the left and top.</summary>
    public ImmutableArray<MergedCells> Merged { get; init; } = [];

    /// <summary>True where a comma most likely stands within numbers, since something else stands between cells.</summary>
    public bool HasOtherDivider { get; init; }

    /// <summary>True when what was side by side stands one below the other.</summary>
    public bool IsTurned { get; init; }

    /// <summary>The same sheet read from the side.</summary>
    public Sheet Turned() => this with
    {
        Rows = [.. Rows.SelectMany(r => r).Select(c => c.Turned()).GroupBy(c => c.Row).OrderBy(r => r.Key).Select(r => r.OrderBy(c => c.Column).ToImmutableArray())],
        Merged = [.. Merged.Select(m => new MergedCells(m.Left, m.Top, m.Right, m.Bottom))],
        IsTurned = !IsTurned,
    };

    /// <summary>A column in words: "column B", or "row 2" where the sheet is turned.</summary>
    public string ColumnWords(int column) => IsTurned ? string.Create(CultureInfo.InvariantCulture, $"row {column}") : $"column {ColumnNames.Of(column)}";

    /// <summary>The cell of a column; null when it is empty.</summary>
    public static SheetCell? At(ImmutableArray<SheetCell> row, int column)
    {
        int low = 0, high = row.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (row[middle].Column < column) low = middle + 1;
            else high = middle;
        }
        return low < row.Length && row[low].Column == column ? row[low] : null;
    }

    /// <summary>The cell's name with that of its sheet: <c>Sheet1!B7</c>, <c>'By month'!B7</c>.</summary>
    public string NameOf(string cell) => Name.Length == 0 ? cell : $"{(Name.All(char.IsLetterOrDigit) ? Name : $"'{Name}'")}!{cell}";

    /// <summary>The merged cells that a place lies in, without being their first; null for none.</summary>
    public MergedCells? MergedAt(int row, int column)
    {
        foreach (MergedCells merged in Merged)
            if (row >= merged.Top && row <= merged.Bottom && column >= merged.Left && column <= merged.Right && (row, column) != (merged.Top, merged.Left)) return merged;
        return null;
    }
}

/// <summary>Cells that are shown as one.</summary>
readonly record struct MergedCells(int Top, int Left, int Bottom, int Right)
{    /// <summary>Says where it is: <c>A3:A14</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ColumnNames.Of(Left)}{Top}:{ColumnNames.Of(Right)}{Bottom}");
}
