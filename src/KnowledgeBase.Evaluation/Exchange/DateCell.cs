using System.Text.RegularExpressions;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// Dates as spreadsheets and databases write them. One is read where it can mean one day only: year first, with hyphens, a month being
/// its first day and a midnight behind the day nothing. Any other form is named, with how to change it.
/// </summary>
internal static partial class DateCell
{
    const string Noun = "date";
    const string Format = "In Excel select the dates, choose Format Cells, Custom, type yyyy-mm-dd, and save the CSV again.";
    const string Months = "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    /// <summary>A row that says something, but not when.</summary>
    static readonly CellFault None = new(Noun, "", "Give each line its date. Merged cells in Excel leave all but the first empty: unmerge them and fill down.");

    static readonly CellFault Other = new(Noun, ", which is no date",
        "Write each date as 2024-01-31, and delete lines that are no points, such as notes below the table.");

    /// <summary>What stands in a column of dates and is none.</summary>
    static readonly CellForms Foreign = new(Noun, Other,
    [
        (@"^#([A-Z0-9/]+[!?]?|#*)$|^Err:[0-9]+$", ", which is an error of the spreadsheet", "Mend the formula or widen the column, and save the CSV again."),
        (@"^((grand|sub)\W*)?totals?\b|^(sum|average|mean|median|min|minimum|max|maximum|count|ytd|all)$", ", which is no date", "Delete the line: a total is no point of the series."),
        (@"\p{Cf}", ", with an invisible character in it", "Type the date anew: 2024-01-31."),
    ]);

    static readonly CellForms Forms = new(Noun, Other,
    [
        (@"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ", which is no day of the calendar", "Correct the month (01 to 12) or the day."),
        (@"^[0-9]{4}-[0-9]{2}$", ", which is no month", "Months are 01 to 12; for a year such as 2023-24 write its first day, 2023-04-01."),
        (@"^(FY\s*)?[0-9]{4}(\s*[/-]\s*([0-9]{2}|[0-9]{4}))?$", ", which is a year", "Write the first day of the year: 2023-01-01, or 2023-04-01 for the NHS year 2023/24."),
        .. CellForms.Dashed(@"^[0-9]{4}DASH[0-9]{1,2}(?![0-9])", "Type a hyphen: 2024-01-31."),
        (@"^[0-9]{4}\u2212[0-9]{1,2}(?![0-9])", ", with a minus sign (U+2212)", "Type a hyphen: 2024-01-31."),
        (@"^[\w\s/–-]*\bQ(uarter|tr)?\s*[1-4]\b", ", which is a quarter", "Write the first day of the quarter: 2023-04-01 for April to June 2023."),
        (@"^[\w\s/-]*\bW(eek|k)?\s*-?[0-9]{1,2}\b", ", which is a week", "Write the first day of the week."),
        (@"^[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?$", ", without the zero before a month or day below 10", Format),
        (@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T\s]", ", with a time of day", "Write the day alone. " + Format),
        (@"^[0-9]{4}[/.\s][0-9]{1,2}([/.\s][0-9]{1,2})?(\s.*)?$|^(19|20)[0-9]{4}([0-9]{2})?$", ", without hyphens", Format),
        (@"^[0-9]{5}([.,][0-9]+)?$", ", the number that Excel gives to a day", Format),
        (@"^[0-9]{1,2}[/.\s-][0-9]{1,2}[/.\s-][0-9]{4}\b", ", with the day or the month first", Format + " See that day and month have not changed places."),
        (@"^[0-9]{1,2}[/.-][0-9]{4}$", ", with the month first", Format),
        (@"^[0-9]{1,2}[/.\s-][0-9]{1,2}[/.\s-][0-9]{2}\b", ", with a year of two digits", Format + " See that day and month have not changed places."),
        ($@"^([0-9]{{1,2}}\s+)?{Months}\.?(\s+[0-9]{{2,4}})?\s*(-|–|to)\s*([0-9]{{1,2}}\s+)?{Months}\.?(\s+[0-9]{{2,4}})?$", ", which is several months", "Write the first day of the time it stands for."),
        ($@"^{Months}\.?$", ", without a year", "Write the month with its year: 2023-05."),
        ($@"^([a-z]+,?\s+)?([0-9]{{1,2}}(st|nd|rd|th)?(\s+of)?[\s/.,-]*)?{Months}\.?[\s/.,'’-]*([0-9]{{1,2}}(st|nd|rd|th)?,?\s+)?[0-9]{{2,4}}(\s.*)?$|^[0-9]{{4}}[\s/.-]*{Months}([\s/.-]*[0-9]{{1,2}})?$|^[0-9]{{1,2}}(st|nd|rd|th)?[\s/.-]*{Months}$",
            ", with the month as a word", Format + " Where Excel does not change them, they are text: write 2023-05-01."),
    ]);

    /// <summary>The day that the trimmed text of a cell means, of a month its first; null when it cannot be read, or is empty.</summary>
    public static DateOnly? Read(string text)
    {
        string day = Midnight().Match(text) is { Success: true } match ? match.Groups["day"].Value : text;
        return PartialDate.TryParse(day, out PartialDate date) && date.Month > 0 ? date.Earliest : null;
    }

    /// <summary>What is wrong with a cell that could not be read.</summary>
    public static CellFault FaultOf(string text) => text.Length == 0 ? None : Foreign.Known(text) ?? Forms.Of(text);

    /// <summary>True for a date, readable or not.</summary>
    public static bool IsLike(string text) => Read(text) is not null || (Foreign.Known(text) is null && Forms.Known(text) is not null);

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(:00([.,]0+)?)?Z?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Midnight();
}
