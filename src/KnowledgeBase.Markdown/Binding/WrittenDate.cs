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
        if (MonthFirst().Match(plain) is { Success: true } month) return Of(month.Groups["year"].Value, month.Groups["month"].Value, "");
        string words = Ordinal().Replace(plain, "$1").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        if (TimeOfDay().Match(words) is { Success: true } timed) words = timed.Groups["day"].Value;
        if (PartialDate.TryParse(words, out PartialDate dayOfTime)) return dayOfTime;
        if (DateTime.TryParseExact(words, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out DateTime day)) return new PartialDate(day.Year, day.Month, day.Day);
        return DateTime.TryParseExact(words, Months, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out DateTime named) ? new PartialDate(named.Year, named.Month) : null;
    }

    /// <summary>What to write instead, where a <paramref name="day"/> is wanted or any date.</summary>
    public static string Hint(string text, bool day)
    {
        if (Meant(text) is { } meant) return day && meant.Day == 0 ? $"Write a day too: {(meant with { Month = Math.Max(meant.Month, 1), Day = 1 })} for the first." : $"Write {meant}.";
        if (OpenEnd().IsMatch(text.Trim())) return "Leave the field out while there is no such date.";
        if (!day && Quarter().Match(text) is { Success: true } quarter)
            return FormattableString.Invariant($"Write the first month of the quarter: {quarter.Groups["year"].Value}-{3 * int.Parse(quarter.Groups["quarter"].Value, CultureInfo.InvariantCulture) - 2:00}.");
        if (ShortYear().Match(text.Trim()) is { Success: true }) return "Write the year with four digits, then month and day: 2026-11-23.";
        if (!day && !YearFirst().Match(text.Trim()).Groups["day"].Success && Year().Match(text) is { Success: true } year)
            return $"Write {year.Groups["year"].Value} alone, or year and month: {year.Groups["year"].Value}-01.";
        if (YearFirst().Match(text.Trim()) is { Success: true } whole && Of(whole.Groups["year"].Value, whole.Groups["month"].Value, "") is { } month)
            return string.Create(CultureInfo.InvariantCulture, $"{new DateTime(month.Year, month.Month, 1):MMMM yyyy} has {DateTime.DaysInMonth(month.Year, month.Month)} days.");
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

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9]{1,2}:[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^(?:ongoing|on-going|present|current|now|today|to date|continuing|unknown|tb[cd]|n/?a|none|-+|\?+|not (?:known|yet|applicable))\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^\s*(?:Q(?<quarter>[1-4])[ /-]*(?<year>[0-9]{4})|(?<year>[0-9]{4})[ /-]*Q(?<quarter>[1-4]))\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ShortYear();

    /// <summary>A year with words or another year beside it: c. 2024, Spring 2024, 2023/24, 1990s.</summary>
    [GeneratedRegex(@"^(?:\D*\s)?(?<year>(?:1[89]|20)[0-9]{2})(?:s|\D.*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex(@"([0-9])(?:st|nd|rd|th)\b(?: of)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}
