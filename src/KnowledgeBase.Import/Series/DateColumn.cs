using System.Text.RegularExpressions;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;
using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Import.Series;

/// <summary>Reads the dates of a column; which number is the day is settled for all of it, by a cell that can be read in one way only, or by whoever asked.</summary>
sealed partial class DateColumn
{
    const int FirstSerial = 20_000;
    const int LastSerial = 80_000;

    readonly SheetMistakes mistakes;
    readonly DateOrder order;
    readonly bool areYears;
    readonly bool areFinancial;

    public DateColumn(IReadOnlyCollection<SheetCell> cells, DateOrder said, SheetMistakes mistakes)
    {
        this.mistakes = mistakes;
        areYears = !cells.Any(IsCertain);
        areFinancial = cells.Any(c => Financial().Match(c.Text) is { Success: true } years && int.Parse(years.Groups["n"].Value, CultureInfo.InvariantCulture) > 12);
        SheetCell? dayFirst = cells.FirstOrDefault(c => Readings(c) is ({ }, null)), monthFirst = cells.FirstOrDefault(c => Readings(c) is (null, { }));
        order = said != DateOrder.Unknown ? said : dayFirst is not null ? DateOrder.DayFirst : monthFirst is not null ? DateOrder.MonthFirst : DateOrder.Unknown;
        if (said == DateOrder.Unknown && dayFirst is not null && monthFirst is not null)
            mistakes.Add(ImportDiagnostics.DateOrder, monthFirst, $"{mistakes.Cell(dayFirst)} {SheetMistakes.Shown(dayFirst)} has the day first, {mistakes.Cell(monthFirst)} {SheetMistakes.Shown(monthFirst)} the month",
                "Write all dates of the column in one way, such as 2024-01-31.");
        else if (order == DateOrder.Unknown && cells.FirstOrDefault(c => Readings(c) is ({ } day, { } month) && day != month) is { } either)
            mistakes.Add(ImportDiagnostics.DateOrder, either, Either(either));
        Swapped(cells);
    }

    /// <summary>True for a cell that holds a date and can hold nothing else.</summary>
    public static bool IsCertain(SheetCell cell) => cell.Day is not null || (cell.Number is null && !IsPlainNumber(cell.Text) && IsDate(cell.Text));

    /// <summary>True for a number that can be a year, or the number that a spreadsheet gives to a day.</summary>
    public static bool IsPossible(SheetCell cell) => Whole(cell) is >= 1900 and <= 2100 or >= FirstSerial and <= LastSerial;

    /// <summary>The day; null for what is no date, or could be two.</summary>
    public DateOnly? Read(SheetCell cell)
    {
        if (cell.Day is { } day) return day;
        if (Whole(cell) is { } number)
            return number is >= FirstSerial and <= LastSerial ? SerialDay.Of(number, from1904: false) : areYears && number is >= 1900 and <= 2100 ? new DateOnly(number, 1, 1) : null;
        return Read(cell.Text, order).Date is { } date ? date.Earliest : null;
    }

    /// <summary>Says why a cell, which <see cref="Read(SheetCell)"/> gives nothing for, is no date; once for those that could be two.</summary>
    public void Refuse(SheetCell cell)
    {
        if (cell.IsUncalculated) mistakes.Refuse(cell, "is a formula that was never calculated", "Open the file in Excel, save it, and import it again.");
        else if (Financial().IsMatch(cell.Text)) mistakes.Refuse(cell, "could be a month, or the year that begins in April", "Write FY in front of it for a year, as FY2011/12, or the month as Dec 2011.");
        else if (Whole(cell) is not null) mistakes.Refuse(cell, "is a number, where the other cells of its column hold dates", "Write the date of the value, or delete the line.");
        else if (order != DateOrder.Unknown || Readings(cell) is (null, null))
            mistakes.Refuse(cell, order == DateOrder.Unknown || Readings(cell) is (null, null) ? "is no date" : $"is no date where the {(order == DateOrder.DayFirst ? "day" : "month")} comes first", "Write the date of the value, such as 31 January 2024, or delete the line.");
    }

    string Either(SheetCell cell)
    {
        (PartialDate? day, PartialDate? month) = Readings(cell);
        return $"{mistakes.Cell(cell)}: {SheetMistakes.Shown(cell)} could be {Days.Words(day!.Value)} or {Days.Words(month!.Value)}, and no other date of the column says which";
    }

    // A spreadsheet set for another country reads 03/04/2019 with day and month in each other's place, and leaves 13/04/2019 as text.
    void Swapped(IReadOnlyCollection<SheetCell> cells)
    {
        SheetCell[] typed = [.. cells.Where(c => c.Day is not null)];
        SheetCell? text = cells.FirstOrDefault(c => c.Day is null && Readings(c) is (null, { }) or ({ }, null));
        if (text is not null && typed.Length > 0 && typed.All(c => c.Day!.Value.Day <= 12))
            mistakes.Add(ImportDiagnostics.SwappedDates, typed[0],
                $"{mistakes.Cell(text)} {SheetMistakes.Shown(text)} is text, and {mistakes.Cell(typed[0])} a day, {Days.Words(typed[0].Day!.Value)}: the spreadsheet may have taken days for months when the file was opened");
    }

    /// <summary>A date of numbers with the day first and with the month first; both null for any other.</summary>
    static (PartialDate? Day, PartialDate? Month) Readings(SheetCell cell)
    {
        if (cell.Day is not null || cell.Number is not null) return default;
        (PartialDate? day, PartialDate? month) = (ForeignDate.Read(cell.Text, DateOrder.DayFirst).Date, ForeignDate.Read(cell.Text, DateOrder.MonthFirst).Date);
        return ForeignDate.Read(cell.Text, DateOrder.Unknown) is { Ambiguous: true } || day is null || month is null ? (day, month) : default;
    }

    ForeignDate Read(string text, DateOrder first) => ForeignDate.Read(areFinancial && Financial().IsMatch(text) ? "FY " + text : text, first);

    static bool IsDate(string text) => ForeignDate.Read(text, DateOrder.Unknown) is { Ambiguous: true } or { Date: not null };

    static bool IsPlainNumber(string text) => ForeignNumber.Read(text, NumberMarks.Unknown).Figure is not null;

    static int? Whole(SheetCell cell) =>
        cell.Day is null && !cell.IsTime && !cell.IsPercent && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(@"^(?<y>[0-9]{4}) ?[-/] ?(?<n>[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Financial();
}
