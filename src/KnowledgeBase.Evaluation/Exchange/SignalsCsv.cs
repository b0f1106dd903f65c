using System.Globalization;
using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// Series as comma-separated values (RFC 4180) with a header. Columns, in any order: <c>date</c>, <c>value</c> or <c>value
/// (unit)</c> (empty is missing, never 0), and if wanted <c>note</c> and, for several series in one file, <c>id</c>.
/// </summary>
/// <remarks>
/// A CSV says nothing of direction, target or rebases: the caller adds them with <c>with</c>. Until then the direction is
/// neutral, so that no change is called an improvement before somebody said which way is better.
/// </remarks>
public static class SignalsCsv
{
    /// <summary>
    /// Reads text, with or without a byte order mark; <paramref name="id"/> names the series of a file without that
    /// column. Never throws on content: a file without the columns it needs has no entries, any other mistake is one of
    /// an entry, and the others are read. O(n).
    /// </summary>
    public static SignalsInput Read(string text, string id)
    {
        var reader = new CsvReader(text.AsSpan().TrimStart('\uFEFF'));
        List<List<CsvCell>> rows = reader.Read();
        if (reader.Broken is { } broken) return new([], [broken]);
        if (rows.Count < 2) return new([], [new(Place.Start, "expected a header such as date,value and at least one row")]);

        var columns = new CsvColumns(rows[0]);
        if (!columns.AreComplete) return new([], columns.Mistakes);

        var drafts = new Dictionary<string, SeriesDraft>();
        var inOrder = new List<SeriesDraft>();
        foreach (List<CsvCell>? row in rows.Skip(1))
        {
            string name = columns.Id(row) is { Text.Length: > 0 } cell ? cell.Text : id;
            if (!drafts.TryGetValue(name, out SeriesDraft? draft)) inOrder.Add(drafts[name] = draft = new(name, row[0].Place));
            Add(row, columns, draft);
        }
        return new([.. inOrder.Select(draft => draft.Finish())], columns.Mistakes) { Unit = columns.Unit };
    }

    static void Add(List<CsvCell> row, CsvColumns columns, SeriesDraft draft)
    {
        if (row.Count > columns.Count) draft.Report(row[columns.Count].Place, "more cells than the header has");

        CsvCell date = columns.Date(row);
        if (IsoDate.Parse(date.Text.Trim()) is { } day) draft.Add(day, date.Place);
        else draft.Report(date.Place, "expected a date such as 2024-01-31");

        CsvCell value = columns.Value(row);
        if (string.IsNullOrWhiteSpace(value.Text)) draft.Add((double?)null, value.Place);
        else if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            draft.Add(number, value.Place);
        else draft.Report(value.Place, "expected a number such as 12.5, or nothing where the value is missing");

        string? note = columns.Note(row)?.Text;
        draft.AddNote(string.IsNullOrWhiteSpace(note) ? null : note);
    }
}
