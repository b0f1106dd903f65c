namespace KnowledgeBase.Import.Series;

/// <summary>A series as it was read from a sheet, oldest first.</summary>
/// <param name="From">Where it stands, in words: "sheet 'Falls', dates in column A, values in column B ('Falls')".</param>
/// <param name="Points">At least one.</param>
public sealed record ImportedSeries(string From, ImmutableArray<ImportedPoint> Points)
{
    /// <summary>The file that a measure names: columns <c>date</c>, <c>value</c> and, where there is any, <c>note</c>.</summary>
    public byte[] ToCsv()
    {
        bool notes = Points.Any(p => p.Note is not null);
        var csv = new Csv();
        csv.Line([CsvField.Value("date"), CsvField.Value("value"), .. Note(CsvField.Value("note"))]);
        foreach (ImportedPoint point in Points)
            csv.Line([CsvField.Value(Days.Iso(point.Date)), point.Suppressed is { } sign ? CsvField.Value(sign) : CsvField.Number(point.Value), .. Note(CsvField.Text(point.Note))]);
        return Encoding.UTF8.GetBytes(csv.ToString());

        CsvField[] Note(CsvField field) => notes ? [field] : [];
    }
}

/// <summary>One point.</summary>
/// <param name="Date">Of months, quarters and years the first day.</param>
/// <param name="Value">Null when it is missing or withheld.</param>
/// <param name="Suppressed">The sign for a small number that is withheld; otherwise null.</param>
/// <param name="Note">What happened then, or what the mark at the value means; otherwise null.</param>
/// <param name="Cell">Where the value stands: <c>Sheet1!B7</c>.</param>
public sealed record ImportedPoint(DateOnly Date, Figure? Value, string? Suppressed, string? Note, string Cell)
{
    /// <summary>The value as it is written; empty when it is missing.</summary>
    public string Written => Suppressed ?? Value?.Digits ?? "";
}
