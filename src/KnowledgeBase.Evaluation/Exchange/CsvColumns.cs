using System.Text.RegularExpressions;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// Which cell of a row is which, from the header. Names ignore case and what is invisible around them; <c>value (days)</c> names the
/// unit too. A column without a name has no cells that mean anything.
/// </summary>
internal sealed partial class CsvColumns
{
    readonly Dictionary<string, int> indexes = new(StringComparer.OrdinalIgnoreCase);
    readonly List<CsvCell> header;

    public CsvColumns(List<CsvCell> header)
    {
        this.header = header;
        for (int i = 0; i < header.Count; i++)
        {
            string name = header[i].Plain;
            if (ValueInUnit().Match(name) is { Success: true } match)
            {
                name = "value";
                Unit ??= new(match.Groups["unit"].Value, header[i].Place);
            }
            if (name.ToLowerInvariant() is not ("id" or "date" or "value" or "note")) continue;
            if (!indexes.TryAdd(name, i)) Twice ??= header[i] with { Text = name };
        }
    }

    /// <summary>Where the header begins.</summary>
    public TextPosition Place => header[0].Place;

    /// <summary>Null where the header names none.</summary>
    public CsvUnit? Unit { get; }

    /// <summary>The second of two columns with one name; null without.</summary>
    public CsvCell? Twice { get; }

    /// <summary>The header's cells with other names, and where they stand.</summary>
    public IEnumerable<(CsvCell Cell, int Index)> Others =>
        header.Select((cell, i) => (cell, i)).Where(other => other.cell.Plain.Length > 0 && !indexes.ContainsValue(other.i));

    /// <summary>True when rows can be read.</summary>
    public bool AreComplete => Has("date") && Has("value");

    public bool Has(string name) => indexes.ContainsKey(name);

    /// <summary>Calls a column by another name than the header does.</summary>
    public void Rename(int index, string name) => indexes[name] = index;

    public CsvCell Date(List<CsvCell> row) => Cell(row, indexes["date"]);

    public CsvCell Value(List<CsvCell> row) => Cell(row, indexes["value"]);

    /// <summary>Null without the column.</summary>
    public CsvCell? Note(List<CsvCell> row) => indexes.TryGetValue("note", out int index) ? Cell(row, index) : null;

    /// <summary>Null without the column.</summary>
    public CsvCell? Id(List<CsvCell> row) => indexes.TryGetValue("id", out int index) ? Cell(row, index) : null;

    /// <summary>The first filled cell of a row below no name; null without.</summary>
    public CsvCell? Stray(List<CsvCell> row)
    {
        for (int i = 0; i < row.Count; i++)
            if (row[i].Plain.Length > 0 && (i >= header.Count || header[i].Plain.Length == 0)) return row[i];
        return null;
    }

    /// <summary>A row may end early: its last cells are then empty, and stand where it ends.</summary>
    static CsvCell Cell(List<CsvCell> row, int index) => index < row.Count ? row[index] : new("", row[^1].Place);

    [GeneratedRegex(@"^value\s*\(\s*(?<unit>[^()]*?)\s*\)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ValueInUnit();
}
