using KnowledgeBase.Import.Packages;

namespace KnowledgeBase.Import.Sheets;

/// <summary>The words of a sheet, for those who look for what may not be repeated.</summary>
public static class SheetText
{
    const int MostColumns = 200;

    /// <summary>The sheet as CSV, its cells below their headings; empty for a file that is refused.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its path; the ending of its name says what it is.</param>
    /// <param name="sheet">Name of the sheet; null for the only one that is filled.</param>
    public static string Of(byte[] bytes, string file, string? sheet)
    {
        try
        {
            var csv = new Csv();
            foreach (ImmutableArray<SheetCell> row in SheetFile.Read(bytes, file, sheet).Rows)
                csv.Line([.. Enumerable.Range(1, Math.Min(MostColumns, row[^1].Column)).Select(column => CsvField.Text(Sheet.At(row, column)?.Text))]);
            return csv.ToString();
        }
        catch (RefusedFileException)
        {
            return "";
        }
    }
}
