using System.Text.RegularExpressions;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;

namespace KnowledgeBase.Import.Series;

/// <summary>Takes the series of one measure out of a sheet: one point for each row with a date. What cannot be read for certain is said by its cell, and then nothing is taken.</summary>
public sealed partial class SeriesImport
{
    const int MostNamed = 5;

    readonly SeriesLayout layout;
    readonly SheetMistakes mistakes;
    readonly DateColumn dates;
    readonly ValueColumn values;
    readonly List<SheetCell> totals = [];
    readonly List<SheetCell> remarks = [];
    readonly List<SheetCell> unexplained = [];

    SeriesImport(SeriesLayout layout, SeriesChoices choices, SheetMistakes mistakes)
    {
        (this.layout, this.mistakes) = (layout, mistakes);
        ImmutableArray<SheetCell>[] dated = [.. Rows.Where(r => Sheet.At(r, layout.Date) is { } cell && (DateColumn.IsCertain(cell) || DateColumn.IsPossible(cell)))];
        dates = new DateColumn([.. dated.Select(r => Sheet.At(r, layout.Date)!)], choices.Dates, mistakes);
        values = new ValueColumn([.. dated.Select(r => Sheet.At(r, layout.Value)).OfType<SheetCell>()], choices.Numbers, layout.Sheet.HasOtherDivider, mistakes);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its path, for messages; the ending of its name says what it is.</param>
    /// <param name="measure">What the series is for.</param>
    /// <param name="choices">What was said about the sheet.</param>
    /// <param name="diagnostics">Gets what is wrong, and what was left out.</param>
    /// <returns>Null when the file or a cell is refused, which is said.</returns>
    public static ImportedSeries? Read(byte[] bytes, string file, MeasureWords measure, SeriesChoices choices, DiagnosticBag diagnostics)
    {
        try
        {
            Sheet sheet = SheetFile.Read(bytes, file, choices.Sheet);
            var mistakes = new SheetMistakes(file, sheet, diagnostics);
            if (!sheet.Hidden.IsEmpty) mistakes.Add(ImportDiagnostics.SheetLeftOut, $"what is hidden is not read: {string.Join(", ", sheet.Hidden)}", "Where it belongs to the series, show it in the spreadsheet, save, and import again.");
            if (SeriesLayout.Find(sheet, choices, measure, mistakes) is not { } layout) return null;
            var import = new SeriesImport(layout, choices, mistakes);
            return mistakes.Any ? null : import.Series(measure);
        }
        catch (RefusedFileException refused)
        {
            diagnostics.Add(refused.Diagnostic);
            return null;
        }
    }

    IEnumerable<ImmutableArray<SheetCell>> Rows => layout.Sheet.Rows.Skip(layout.First);

    ImportedSeries? Series(MeasureWords measure)
    {
        (SheetCell Date, ImportedPoint Point)[] points = [.. Rows.Select(Point).OfType<(SheetCell, ImportedPoint)>()];
        Twice(points);
        if (points.Length == 0 && !mistakes.Any) mistakes.Add(ImportDiagnostics.WhichColumns, $"{layout.Sheet.ColumnWords(layout.Date)} holds no dates");
        if (mistakes.Any) return null;
        Say(measure);
        return new ImportedSeries(From(), [.. points.Select(p => p.Point).OrderBy(p => p.Date)]);
    }

    (SheetCell, ImportedPoint)? Point(ImmutableArray<SheetCell> row)
    {
        (SheetCell? date, SheetCell? value) = (Sheet.At(row, layout.Date), Sheet.At(row, layout.Value));
        if (IsNoPoint(row, date, value)) return null;
        if (date is null)
        {
            NoDate(value!);
            return null;
        }
        if (dates.Read(date) is not { } day)
        {
            dates.Refuse(date);
            return null;
        }
        (Figure? figure, string? sign, string mark) = values.Read(value);
        string? meaning = mark.Length > 0 ? Meaning(mark) : null;
        if (mark.Length > 0 && meaning is null) unexplained.Add(value!);
        string? note = layout.Note > 0 && Sheet.At(row, layout.Note) is { } written ? written.Text : meaning;
        return (date, new ImportedPoint(day, figure, sign, note, layout.Sheet.NameOf((value ?? date).Name)));
    }

    // Totals, the header again, and what is said below a table.
    bool IsNoPoint(ImmutableArray<SheetCell> row, SheetCell? date, SheetCell? value)
    {
        if (date is not null && dates.Read(date) is not null) return false;
        if (row.FirstOrDefault(c => c.Number is null && Total().IsMatch(c.Text)) is { } total) totals.Add(total);
        else if (value is null || (date is not null && value.Text == layout.Header(layout.Value)))
        {
            if (date is not null && DateColumn.IsCertain(date)) return false;
            remarks.Add(date ?? row[0]);
        }
        else return false;
        return true;
    }

    void NoDate(SheetCell value)
    {
        bool merged = layout.Sheet.MergedAt(value.Row, layout.Date) is not null;
        mistakes.Refuse(value, merged ? "has no date of its own: its date is merged with that of another line" : "has no date beside it", merged ? "Unmerge the cells, and give each line its date." : "Write its date, or delete the line.");
    }

    void Twice((SheetCell Date, ImportedPoint Point)[] points)
    {
        foreach (IGrouping<DateOnly, (SheetCell Date, ImportedPoint Point)> same in points.GroupBy(p => p.Point.Date).Where(g => g.Count() > 1))
        {
            SheetCell[] cells = [.. same.Select(p => p.Date)];
            mistakes.Add(ImportDiagnostics.SameDate, cells[1], $"{mistakes.Cell(cells[0])} {SheetMistakes.Shown(cells[0])} and {mistakes.Cell(cells[1])} {SheetMistakes.Shown(cells[1])} are both {Days.Words(same.Key)}");
        }
    }

    // What stands below the table behind the same mark: "* provisional".
    string? Meaning(string mark)
    {
        string? line = layout.Sheet.Rows.SelectMany(r => r).Select(c => c.Text)
            .FirstOrDefault(t => t.StartsWith(mark, StringComparison.Ordinal) && t.Length > mark.Length && t[mark.Length] is ' ' or ':' or '=');
        return line?[mark.Length..].Trim(' ', ':', '=');
    }

    void Say(MeasureWords measure)
    {
        mistakes.AddAll(ImportDiagnostics.SheetLeftOut, totals, "lines that sum up others are no points, and left out");
        mistakes.AddAll(ImportDiagnostics.SheetLeftOut, remarks, "lines without a date are no points, and left out");
        mistakes.AddAll(ImportDiagnostics.SheetLeftOut, unexplained, "marks of footnotes behind values are left out");
        values.SayMissing();
        string[] unread = [.. layout.Unread.Select(u => $"{layout.Sheet.ColumnWords(u.Column)} '{u.Header}'")];
        if (unread.Length > 0)
            mistakes.Add(ImportDiagnostics.SheetLeftOut, $"not read: {FirstFew.Of(unread, MostNamed)}",
                layout.Sheet.IsTurned ? null : $"To show one as a note beside the points, to everybody, name it third: --columns {ColumnNames.Of(layout.Date)},{ColumnNames.Of(layout.Value)},{ColumnNames.Of(layout.Unread.First().Column)}");
        if (values.ArePercents && !Percent().IsMatch(measure.Unit))
            mistakes.Add(ImportDiagnostics.OtherUnit, $"the values are in %, the measure '{measure.Id}' is in '{measure.Unit}'", "See which of the two is right, and write it in 'unit:' of the measure.");
    }

    string From()
    {
        string header = layout.Header(layout.Value);
        string columns = $"dates in {layout.Sheet.ColumnWords(layout.Date)}, values in {layout.Sheet.ColumnWords(layout.Value)}{(header.Length > 0 ? $" '{header}'" : "")}{(layout.Note > 0 ? $", notes in {layout.Sheet.ColumnWords(layout.Note)}" : "")}";
        return layout.Sheet.Name.Length == 0 ? columns : $"sheet '{layout.Sheet.Name}', {columns}";
    }

    [GeneratedRegex(@"^((grand|sub|overall|annual|yearly)[ -]?)?totals?\b|^(sum|average|mean|median|min(imum)?|max(imum)?|count|ytd|year to date|difference|change|st(andar)?d\.? ?dev(iation)?|all (months|weeks|years|quarters))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"%|\bper ?cent|\bpercentage", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
