namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// Series as comma-separated values (RFC 4180) with a header. Columns, in any order: <c>date</c>, <c>value</c> or <c>value
/// (unit)</c> (empty is missing, never 0; <c>&lt;5</c> and <c>*</c> are suppressed), and if wanted <c>note</c> and, for several series
/// in one file, <c>id</c>.
/// </summary>
/// <remarks>
/// A CSV says nothing of direction, target or rebases: the caller adds them with <c>with</c>. Until then the direction is
/// neutral, so that no change is called an improvement before somebody said which way is better.
/// </remarks>
public static class SignalsCsv
{
    /// <summary>Titles that spreadsheets put above a table end before this line.</summary>
    const int LinesToHeader = 10;

    static readonly CellFault Stray = new("cell", ", below no name of the header",
        "Put text that holds a comma in double quotes, write numbers without a comma for thousands, and give each column a name.");

    /// <summary>
    /// Reads the bytes of a file; <paramref name="id"/> names the series of a file without that column. Never throws on content: a
    /// file that is no text, or without the columns it needs, has no entries that can be judged; any other mistake is one of an
    /// entry, and the others are read. O(n), and as many mistakes as there are kinds of them.
    /// </summary>
    public static SignalsInput Read(ReadOnlySpan<byte> bytes, string id) =>
        CsvText.Decode(bytes, out InputMistake? mistake) is { } text ? Read(text, id) : new([], [mistake!]);

    /// <summary>Reads text, with or without a byte order mark, as <see cref="Read(ReadOnlySpan{byte}, string)"/> does.</summary>
    public static SignalsInput Read(string text, string id)
    {
        text = text.TrimStart('\uFEFF');
        List<List<CsvCell>> top = Top(text, out InputMistake? broken);
        if (top.Count == 0) return new([], [broken ?? NoRows]);
        var header = CsvHeader.Find(top);
        if (header.Columns is not { } columns) return new([], header.Mistakes);

        ImmutableArray<SeriesEntry> entries = Entries(text, columns, id, out broken);
        IEnumerable<InputMistake> stops = header.Mistakes.Where(mistake => mistake.Stops);
        if (broken is not null) return new([], [.. stops, broken]);
        if (entries.IsEmpty) return new([], [.. stops, NoRows]);
        // What the columns mean is then not settled: enough to find more mistakes, not to judge.
        return stops.Any()
            ? new([], [.. stops, .. InputMistake.Merge(entries.SelectMany(entry => entry.Mistakes).Where(mistake => mistake.Stops))])
            : new(entries, header.Mistakes) { Unit = columns.Unit };
    }

    static InputMistake NoRows { get; } = new(TextPosition.Start, "expected a header such as date,value and at least one row");

    /// <summary>The first rows, without the line in which Excel is told the divider.</summary>
    static List<List<CsvCell>> Top(string text, out InputMistake? broken)
    {
        var reader = new CsvReader(text);
        var top = new List<List<CsvCell>>();
        while (top.Count < LinesToHeader && reader.Next() is { } row)
            if (top.Count > 0 || !row[0].Plain.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) top.Add(row);
        broken = InputMistake.Of(reader.Broken);
        return top;
    }

    static ImmutableArray<SeriesEntry> Entries(string text, CsvColumns columns, string id, out InputMistake? broken)
    {
        var reader = new CsvReader(text);
        var drafts = new Dictionary<string, SeriesDraft>();
        var inOrder = new List<SeriesDraft>();
        while (reader.Next() is { } row)
        {
            if (row[0].Place.Line <= columns.Place.Line) continue;
            string name = columns.Id(row) is { Plain: { Length: > 0 } own } ? own : id;
            if (!drafts.TryGetValue(name, out SeriesDraft? draft)) inOrder.Add(drafts[name] = draft = new(name, row[0].Place));
            Add(row, columns, draft);
        }
        broken = InputMistake.Of(reader.Broken);
        return broken is null ? [.. inOrder.Select(draft => draft.Finish())] : [];
    }

    static void Add(List<CsvCell> row, CsvColumns columns, SeriesDraft draft)
    {
        // A line without a date is most likely none of the table: its other cells are no further mistakes.
        if (!draft.AddDate(columns.Date(row))) return;
        draft.AddValue(columns.Value(row));
        string? note = columns.Note(row)?.Text;
        draft.AddNote(string.IsNullOrWhiteSpace(note) ? null : note);
        if (columns.Stray(row) is { } stray) draft.Refuse(Stray, stray);
    }
}
