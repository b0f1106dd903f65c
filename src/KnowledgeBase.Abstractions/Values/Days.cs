namespace KnowledgeBase.Abstractions.Values;

/// <summary>Days, months, years and periods as people and machines read them.</summary>
public static class Days
{
    const string IsoForm = "yyyy-MM-dd";

    /// <summary><c>2026-11-23</c> (ISO 8601).</summary>
    public static string Iso(DateOnly day) => day.ToString(IsoForm, CultureInfo.InvariantCulture);

    /// <summary>Reads <c>2026-11-23</c> and no other form.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, IsoForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>"23 November 2026".</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"November 2026".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"23 Nov 2026", for narrow places.</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"23 Nov", where the year is said before.</summary>
    public static string ShortInYear(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>"Nov 2026", for narrow places.</summary>
    public static string ShortMonth(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2026".</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>As far as it is known: "2004", "May 2004", "17 May 2004".</summary>
    public static string Words(PartialDate date) =>
        date.Month == 0 ? Year(date.Year) : date.Day == 0 ? Month(date.Earliest) : Words(date.Earliest);

    /// <summary>"6 January 2025 to 14 February 2025", "from 2004"; null where neither end is known.</summary>
    public static string? Period(PartialDate? start, PartialDate? end) => (start, end) switch
    {
        (null, null) => null,
        (null, { } last) => Words(last),
        ({ } first, null) => $"from {Words(first)}",
        ({ } first, { } last) => first == last ? Words(first) : $"{Words(first)} to {Words(last)}",
    };
}
