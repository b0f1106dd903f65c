using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Values;

/// <summary>A date in one of the forms that people write and spreadsheets show.</summary>
/// <param name="Date">As far as it is known; null when the text is none, or could be two days.</param>
/// <param name="Ambiguous">True when day and month could be either.</param>
readonly partial record struct ForeignDate(PartialDate? Date, bool Ambiguous)
{
    const int Longest = 60;

    /// <summary>Years of two digits are taken to lie from 1950 to 2049.</summary>
    const int FirstOfCentury = 50;

    /// <summary>Reads a date: ISO, with slashes, dots or spaces, with the month as a word, a quarter (its first month), a financial year (its April).</summary>
    public static ForeignDate Read(string written, DateOrder order)
    {
        string text = Dashes.AsHyphens(Spaces().Replace(written, " ").Trim().TrimEnd('.', ','));
        if (text.Length is 0 or > Longest) return default;
        if (PartialDate.TryParse(text, out PartialDate exact)) return new(exact, false);
        text = Weekday().Replace(Midnight().Replace(text, ""), "");
        if (Financial().Match(text) is { Success: true } financial && IsFinancialYear(financial))
            return !financial.Groups["fy"].Success && Number(financial, "n") <= 12 ? new(null, true) : Known(Year(financial), 4, 0);
        if (YearFirst().Match(text) is { Success: true } iso) return Known(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (Numbers().Match(text) is { Success: true } numbers) return OfNumbers(numbers, order);
        if (MonthYear().Match(text) is { Success: true } month) return Known(Year(month), Number(month, "m"), 0);
        if (Quarter().Match(text) is { Success: true } quarter) return Known(Year(quarter), Number(quarter, "q") * 3 - 2, 0);
        foreach (Regex form in (Regex[])[DayWord(), WordDay(), WordYear(), YearWord()])
            if (form.Match(text) is { Success: true } words && MonthNames.Number(words.Groups["w"].Value) is > 0 and int named) return Known(Year(words), named, Number(words, "d"));
        return default;
    }

    static ForeignDate OfNumbers(Match numbers, DateOrder order)
    {
        (int first, int second, int year) = (Number(numbers, "a"), Number(numbers, "b"), Year(numbers));
        (ForeignDate day, ForeignDate month) = (Known(year, second, first), Known(year, first, second));
        return order switch
        {
            DateOrder.DayFirst => day,
            DateOrder.MonthFirst => month,
            _ when day.Date is null || first == second => day.Date is null ? month : day,
            _ => month.Date is null ? day : new(null, true),
        };
    }

    // 2023/24 begins in April 2023; two years that do not follow each other are none, and 2011/12 may be December.
    static bool IsFinancialYear(Match financial)
    {
        int next = Number(financial, "y") + 1;
        return Number(financial, "n") == (financial.Groups["n"].Length == 2 ? next % 100 : next);
    }

    static ForeignDate Known(int year, int month, int day)
    {
        bool real = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 0 && day <= DateTime.DaysInMonth(year, month);
        return real ? new(new PartialDate(year, month, day), false) : default;
    }

    static int Year(Match match)
    {
        int year = Number(match, "y");
        return match.Groups["y"].Length > 2 ? year : year + (year < FirstOfCentury ? 2000 : 1900);
    }

    static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? ", Options)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"[T ]00:00(:00(\.0+)?)?Z?$", Options)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"^(?<y>[0-9]{4}) ?[-/. ] ?(?<m>[0-9]{1,2})( ?[-/. ] ?(?<d>[0-9]{1,2}))?$", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2}) ?[-/. ] ?(?<b>[0-9]{1,2}) ?[-/. ] ?(?<y>[0-9]{4}|[0-9]{2})$", Options)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<m>[0-9]{1,2}) ?[-/.] ?(?<y>[0-9]{4})$", Options)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"^((?<y>[0-9]{4})[- /]?Q(uarter |tr )?(?<q>[1-4])|Q(uarter |tr )?(?<q>[1-4])[- /,]*(?<y>[0-9]{4}|[0-9]{2}))$", Options)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?<fy>FY ?)?(?<y>[0-9]{4}) ?[-/] ?(?<n>[0-9]{2}|[0-9]{4})$", Options)]
    private static partial Regex Financial();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(st|nd|rd|th)?( of)?[-/. ]*(?<w>[a-z]{3,9})\.?[-/., '’]*(?<y>[0-9]{4}|[0-9]{2})$", Options)]
    private static partial Regex DayWord();

    [GeneratedRegex(@"^(?<w>[a-z]{3,9})\.?[- ](?<d>[0-9]{1,2})(st|nd|rd|th)?(, ?| )(?<y>[0-9]{4})$", Options)]
    private static partial Regex WordDay();

    [GeneratedRegex(@"^(?<w>[a-z]{3,9})\.?[-/, '’]*(?<y>[0-9]{4}|[0-9]{2})$", Options)]
    private static partial Regex WordYear();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/ ](?<w>[a-z]{3,9})\.?([- ](?<d>[0-9]{1,2}))?$", Options)]
    private static partial Regex YearWord();
}
