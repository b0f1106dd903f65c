using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Sheets;

/// <summary>Reads values between commas, semicolons, tabs or bars, in any encoding that spreadsheets save; the cells are text, also those that begin as formulas do.</summary>
static class CsvFile
{
    const int MostCells = 500_000;
    const int SampledLines = 20;

    // Not the comma: it is within numbers and words, too.
    const string OtherDividers = ";\t|";

    const int Windows1252 = 1252;

    /// <summary>Reads the file as one sheet without a name.</summary>
    /// <exception cref="RefusedFileException">It is something else, or cannot be read to its end.</exception>
    public static Sheet Read(byte[] bytes, string file)
    {
        string text = Text(bytes, file);
        char divider = ',';
        if (Named(text) is { } named)
        {
            divider = named;
            text = "\n" + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        }
        else divider = Divider(text);
        return new Sheet("", Rows(text, divider, file), []) { HasOtherDivider = divider != ',' };
    }

    static ImmutableArray<ImmutableArray<SheetCell>> Rows(string text, char divider, string file)
    {
        var reader = new CsvReader(text, divider);
        var rows = new List<ImmutableArray<SheetCell>>();
        int cells = 0;
        while (reader.Next() is { } row)
        {
            rows.Add([.. row.Select((cell, i) => (Text: CellText.Of(cell.Text), Column: i + 1)).Where(c => c.Text.Text.Length > 0).Select(c => new SheetCell(reader.Rows, c.Column, c.Text.Text) { Lines = c.Text.Lines })]);
            if ((cells += row.Count) > MostCells) throw new RefusedFileException(ImportDiagnostics.TooLarge.At(file, "the table is longer than can be imported", "Keep the rows and columns that are meant, and import those."));
        }
        return reader.Broken is { } broken ? throw new RefusedFileException(ImportDiagnostics.Damaged.At(file, broken.Place, broken.Message, broken.Hint)) : [.. rows];
    }

    static string Text(byte[] bytes, string file)
    {
        if (FileKind.IsZip(bytes) || FileKind.IsOle(bytes) || bytes.Length == 0) throw new RefusedFileException(FileKind.Refusal(bytes, file, ".csv"));
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return Encoding.GetEncoding(bytes[0] == 0xFF ? "utf-16" : "utf-16BE").GetString(bytes.AsSpan(2));
        if (bytes.AsSpan().Contains((byte)0)) throw new RefusedFileException(FileKind.Refusal(bytes, file, ".csv"));
        return Utf8Text.Decode(bytes, out _) ?? CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
    }

    /// <summary>The divider that the first line tells a spreadsheet (<c>sep=;</c>); null without such a line.</summary>
    static char? Named(string text) => text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text[4] is not ('\r' or '\n') ? text[4] : null;

    /// <summary>What parts most of the first lines; a comma where nothing else does.</summary>
    static char Divider(string text)
    {
        string[] lines = [.. text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Take(SampledLines).Select(Outside)];
        return OtherDividers.FirstOrDefault(d => lines.Count(l => l.Contains(d, StringComparison.Ordinal)) * 2 > lines.Length, ',');
    }

    // What stands outside of quotes.
    static string Outside(string line) => string.Concat(line.Split('"').Where((_, i) => i % 2 == 0));
}
