using System.Xml;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Sheets;

/// <summary>Reads the XML of one sheet from top to bottom; formulas by the value that was last calculated.</summary>
sealed class SheetReader(string file, List<CellText> texts, CellFormats formats, bool from1904)
{
    // More are made by no hand, and each is asked about every cell.
    const int MostMerged = 1_000;

    // One text may be shown by every cell: what counts is what is shown.
    const int MostCharacters = 20_000_000;

    readonly List<ImmutableArray<SheetCell>> rows = [];
    readonly List<(int First, int Last)> hiddenColumns = [];
    readonly List<MergedCells> merged = [];
    readonly List<int> hiddenRows = [];
    readonly SortedSet<int> hiddenFilled = [];

    long characters;
    int row;
    int column;

    public Sheet Read(string name, Stream part)
    {
        using XmlReader xml = SheetXml.Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element) Element(xml);
        return new Sheet(name, [.. rows], [.. Hidden("row", "rows", hiddenRows, n => n.ToString(CultureInfo.InvariantCulture)), .. Hidden("column", "columns", hiddenFilled, ColumnNames.Of)]) { Merged = [.. merged] };
    }

    void Element(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "col" when xml.Is("hidden") && xml.Number("min") is { } first && xml.Number("max") is { } last:
                hiddenColumns.Add((first, last));
                break;
            case "row":
                row = xml.Number("r") ?? row + 1;
                column = 0;
                Row(xml);
                break;
            case "mergeCell" when merged.Count < MostMerged && xml.GetAttribute("ref")?.Split(':') is [var start, var end]
                && ColumnNames.Place(start) is { } from && ColumnNames.Place(end) is { } to:
                merged.Add(new MergedCells(from.Row, from.Column, to.Row, to.Column));
                break;
        }
    }

    void Row(XmlReader xml)
    {
        bool hidden = xml.Is("hidden");
        var cells = new SortedDictionary<int, SheetCell>();
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" && Cell(xml) is { } cell) cells[cell.Column] = cell;
        }
        if (cells.Count == 0) return;
        if (hidden) hiddenRows.Add(row);
        else
        {
            foreach (int filled in cells.Keys.Where(IsHidden).ToArray())
            {
                hiddenFilled.Add(filled);
                cells.Remove(filled);
            }
            if (cells.Count > 0) rows.Add([.. cells.Values]);
        }
    }

    bool IsHidden(int filled) => hiddenColumns.Exists(h => filled >= h.First && filled <= h.Last);

    SheetCell? Cell(XmlReader xml)
    {
        column = ColumnNames.Place(xml.GetAttribute("r"))?.Column ?? column + 1;
        (string type, int style) = (xml.GetAttribute("t") ?? "n", xml.Number("s") ?? 0);
        (string? value, bool formula) = (null, false);
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "f") formula = true;
                else if (xml.LocalName is "v" or "is") value = SharedTexts.Text(xml);
            }
        }
        return value is not null ? Cell(type, style, value) : formula ? new SheetCell(row, column, "") { IsUncalculated = true } : null;
    }

    SheetCell? Cell(string type, int style, string value)
    {
        CellText text = type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < texts.Count ? texts[at] : CellText.Empty,
            "b" => new CellText(value == "1" ? "TRUE" : "FALSE", null),
            _ => CellText.Of(value),
        };
        if (text.Text.Length == 0) return null;
        if ((characters += text.Text.Length) > MostCharacters) throw new RefusedFileException(ImportDiagnostics.TooLarge.At(file, "the sheet says more than can be imported", "Keep the rows and columns that are meant, and import those."));
        var cell = new SheetCell(row, column, text.Text) { Lines = text.Lines };
        if (type == "d") return cell with { Day = DateTime.TryParse(value, CultureInfo.InvariantCulture, out DateTime moment) ? DateOnly.FromDateTime(moment) : null };
        return type == "n" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? Typed(cell, number, formats[style]) : cell;
    }

    SheetCell Typed(SheetCell cell, double number, CellFormat format) => format switch
    {
        CellFormat.Day when SerialDay.Of(number, from1904) is { } day => cell with { Text = Days.Iso(day), Day = day },
        CellFormat.Time => cell with { IsTime = true },
        CellFormat.Percent => Written(cell, number * 100) with { IsPercent = true },
        _ => Written(cell, number),
    };

    // Spreadsheets calculate with 15 digits and store more: 0.28999999999999998 is 0.29.
    static SheetCell Written(SheetCell cell, double number)
    {
        string digits = number.ToString("G15", CultureInfo.InvariantCulture);
        if (digits.Contains('E', StringComparison.Ordinal) && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal plain)) digits = plain.ToString(CultureInfo.InvariantCulture);
        return Figure.TryParse(digits, out Figure figure) ? cell with { Text = digits, Number = figure } : cell;
    }

    static IEnumerable<string> Hidden(string one, string several, IReadOnlyCollection<int> hidden, Func<int, string> name)
    {
        const int Most = 6;
        if (hidden.Count > 0) yield return $"{(hidden.Count == 1 ? one : several)} {FirstFew.Of([.. hidden.Select(name)], Most)}";
    }
}
