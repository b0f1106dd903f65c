namespace KnowledgeBase.Privacy.Kinds;

/// <summary>Series in comma-separated values, as far as they can be read: what is wrong with the file is said by those who judge it.</summary>
/// <param name="rows">The rows below the names of the columns.</param>
/// <param name="value">The number of the column of values.</param>
/// <param name="id">That of the column of ids; negative without one.</param>
sealed class SeriesTable(ImmutableArray<List<CsvCell>> rows, int value, int id)
{
    /// <summary>Reads a whole file; it has no rows where no line names a column <c>value</c>.</summary>
    public static SeriesTable Of(string text)
    {
        List<List<CsvCell>> rows = [];
        var reader = new CsvReader(text);
        while (reader.Next() is { } row) rows.Add(row);
        int header = rows.FindIndex(row => Column(row, "value") >= 0);
        return header < 0 ? new SeriesTable([], 0, -1) : new SeriesTable([.. rows.Skip(header + 1)], Column(rows[header], "value"), Column(rows[header], "id"));
    }

    /// <summary>The values of one series, in the order of the file; those without an id where none has this one.</summary>
    public ImmutableArray<CsvCell> Values(string series)
    {
        ImmutableArray<CsvCell> own = WithId(series);
        return own.IsEmpty ? WithId("") : own;
    }

    ImmutableArray<CsvCell> WithId(string series) =>
        [.. rows.Where(row => row.Count > value && (id >= 0 && id < row.Count ? row[id].Plain : "") == series).Select(row => row[value])];

    // "value (patients)" names the unit too.
    static int Column(List<CsvCell> header, string name) =>
        header.FindIndex(cell => cell.Plain.Split('(')[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
}
