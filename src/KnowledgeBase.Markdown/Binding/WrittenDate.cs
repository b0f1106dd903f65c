using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Dates as people write them.</summary>
static partial class WrittenDate
{
    static readonly string[] Days = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d-MMM-yyyy", "d-MMMM-yyyy", "d. MMMM yyyy"];
    static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMM-yyyy", "MMMM-yyyy", "yyyy MMMM", "yyyy MMM"];

    /// <summary>The date that a text means, as far as that is certain, or null.</summary>
    public static PartialDate? Meant(string text)
    {
        string plain = Spaced().Replace(Dashes.AsHyphens(text.Trim()), "-");
        if (PartialDate.TryParse(plain, out PartialDate date)) return date;
        if (YearFirst().Match(plain) is { Success: true } year) return Of(year.Groups["year"].Value, year.Groups["month"].Value, year.Groups["day"].Value);
        if (YearLast().Match(plain) is { Success: true } last)
        {
            PartialDate? british = Of(last.Groups["year"].Value, last.Groups["second"].Value, last.Groups["first"].Value);
            PartialDate? american = Of(last.Groups["year"].Value, last.Groups["first"].Value, last.Groups["second"].Value);
            return british is null || american is null || british == american ? british ?? american : null;
        }
        string words = Ordinal().Replace(plain, "$1");
        if (DateTime.TryParseExact(words, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out DateTime day)) return new PartialDate(day.Year, day.Month, day.Day);
        return DateTime.TryParseExact(words, Months, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out DateTime month) ? new PartialDate(month.Year, month.Month) : null;
    }

    /// <summary>What to write instead, where a <paramref name="day"/> is wanted or any date.</summary>
    public static string Hint(string text, bool day)
    {
        if (Meant(text) is { } meant) return day && meant.Day == 0 ? $"Write a day too: {(meant with { Month = Math.Max(meant.Month, 1), Day = 1 })} for the first." : $"Write {meant}.";
        return YearLast().Match(text.Trim()) is { Success: true } last && Of(last.Groups["year"].Value, last.Groups["second"].Value, last.Groups["first"].Value) is { } british &&
            Of(last.Groups["year"].Value, last.Groups["first"].Value, last.Groups["second"].Value) is { } american
            ? $"Write {british} or {american}: year, month, day."
            : "Write year, month and day as numbers of an existing day.";
    }

    static PartialDate? Of(string year, string month, string day) => PartialDate.TryParse(
        day.Length == 0 ? $"{year}-{month.PadLeft(2, '0')}" : $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", out PartialDate date) ? date : null;

    [GeneratedRegex(@"\s*-\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/. ](?<month>[0-9]{1,2})(?:[-/. ](?<day>[0-9]{1,2}))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})[-/. ](?<second>[0-9]{1,2})[-/. ](?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"([0-9])(?:st|nd|rd|th)\b(?: of)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}
