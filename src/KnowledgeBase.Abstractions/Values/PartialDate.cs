namespace KnowledgeBase.Abstractions.Values;

/// <summary>A date as far as it is known: a year, a month or a day, written <c>2004</c>, <c>2004-05</c> or <c>2004-05-17</c>.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or 0 when unknown.</param>
/// <param name="Day">1 to 31, or 0 when unknown.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    /// <summary>A day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads the written form; false for anything else, impossible dates included.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        string form = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => "" };
        if (form.Length == 0 ||
            !DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return false;
        date = new PartialDate(day.Year, form.Length > 4 ? day.Month : 0, form.Length > 7 ? day.Day : 0);
        return true;
    }

    /// <summary>The first day it can mean; the first of all days for the default value, which records hold where none could be read.</summary>
    public DateOnly Earliest => new(Math.Max(Year, 1), Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (0, _) => new DateOnly(Math.Max(Year, 1), 12, 31),
        (_, 0) => new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => new DateOnly(Year, Month, Day),
    };

    /// <summary>Orders by the first day each can mean.</summary>
    public int CompareTo(PartialDate other) => Earliest.CompareTo(other.Earliest);

    /// <summary>True when <paramref name="left"/> can begin before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> begins after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>The written form.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (0, _) => $"{Year:0000}",
        (_, 0) => $"{Year:0000}-{Month:00}",
        _ => $"{Year:0000}-{Month:00}-{Day:00}",
    };
}
