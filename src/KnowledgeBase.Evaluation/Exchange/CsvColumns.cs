using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// Which cell of a row is which, from the header. Names ignore case and white space around them; <c>value (days)</c> names the unit too.
/// </summary>
internal sealed partial class CsvColumns
{
    readonly Dictionary<string, int> indexes = new(StringComparer.OrdinalIgnoreCase);

    public CsvColumns(List<CsvCell> header)
    {
        Count = header.Count;
        if (header is [{ Text: var all, Place: var start }] && all.Contains(';', StringComparison.Ordinal))
        {
            Mistakes = [new(start, "the cells are divided by semicolons, where commas are wanted")];
            return;
        }

        ImmutableArray<InputMistake>.Builder mistakes = ImmutableArray.CreateBuilder<InputMistake>();
        for (int i = 0; i < header.Count; i++)
        {
            (string? name, Place place) = (header[i].Text.Trim(), header[i].Place);
            if (ValueInUnit().Match(name) is { Success: true } match)
            {
                name = "value";
                Unit ??= new(match.Groups["unit"].Value, place);
            }
            if (!indexes.TryAdd(name, i)) mistakes.Add(new(place, $"the column {name} is there twice"));
            else if (name.ToLowerInvariant() is not ("id" or "date" or "value" or "note"))
                mistakes.Add(new(place, $"the column {name} is not read", Stops: false));
        }
        foreach (string name in (string[])["date", "value"])
            if (!indexes.ContainsKey(name)) mistakes.Add(new(header[0].Place, $"the column {name} is missing"));

        Mistakes = mistakes.ToImmutable();
    }

    public int Count { get; }

    /// <summary>Null where the header names none.</summary>
    public CsvUnit? Unit { get; }

    public ImmutableArray<InputMistake> Mistakes { get; }

    /// <summary>True when rows can be read.</summary>
    public bool AreComplete => !Mistakes.Any(mistake => mistake.Stops);

    public CsvCell Date(List<CsvCell> row) => Cell(row, indexes["date"]);

    public CsvCell Value(List<CsvCell> row) => Cell(row, indexes["value"]);

    /// <summary>Null without the column.</summary>
    public CsvCell? Note(List<CsvCell> row) => indexes.TryGetValue("note", out int index) ? Cell(row, index) : null;

    /// <summary>Null without the column.</summary>
    public CsvCell? Id(List<CsvCell> row) => indexes.TryGetValue("id", out int index) ? Cell(row, index) : null;

    /// <summary>A row may end early: its last cells are then empty, and stand where it ends.</summary>
    static CsvCell Cell(List<CsvCell> row, int index) => index < row.Count ? row[index] : new("", row[^1].Place);

    [GeneratedRegex(@"^value\s*\(\s*(?<unit>[^()]*?)\s*\)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ValueInUnit();
}
