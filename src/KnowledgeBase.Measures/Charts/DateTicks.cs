namespace KnowledgeBase.Measures.Charts;

/// <summary>Dates to write below a chart: as many as fit, at the beginnings of months or years, or days for short spans.</summary>
static class DateTicks
{
    const int MonthsInYear = 12;
    const int ShortSpan = 62;

    static readonly ImmutableArray<int> DaySteps = [1, 2, 7, 14, 28, ShortSpan];
    static readonly ImmutableArray<int> MonthSteps =
        [1, 2, 3, 6, MonthsInYear, 2 * MonthsInYear, 5 * MonthsInYear, 10 * MonthsInYear, 20 * MonthsInYear, 50 * MonthsInYear, 100 * MonthsInYear, 1000 * MonthsInYear];

    /// <summary>At least one date from <paramref name="first"/> to <paramref name="last"/>, in order, for an axis so <paramref name="wide"/>.</summary>
    public static ImmutableArray<(DateOnly Date, string Label)> Of(DateOnly first, DateOnly last, double wide)
    {
        ImmutableArray<(DateOnly Date, string Label)> ticks = last.DayNumber - first.DayNumber <= ShortSpan ? ByDays(first, last, wide) : ByMonths(first, last, wide);
        return ticks.IsEmpty ? [(first, Days.Short(first))] : ticks;
    }

    static ImmutableArray<(DateOnly, string)> ByDays(DateOnly first, DateOnly last, double wide)
    {
        int span = last.DayNumber - first.DayNumber, room = Room(wide, "30 Sep 2025");
        int step = DaySteps.FirstOrDefault(s => span / s + 1 <= room, ShortSpan);
        return [.. Enumerable.Range(0, span / step + 1).Select(i => first.AddDays(i * step))
            .Select((date, i) => (date, i == 0 || date.Year != date.AddDays(-step).Year ? Days.Short(date) : Days.ShortInYear(date)))];
    }

    static ImmutableArray<(DateOnly, string)> ByMonths(DateOnly first, DateOnly last, double wide)
    {
        int from = Month(first) + (first.Day > 1 ? 1 : 0), to = Month(last);
        int step = MonthSteps.FirstOrDefault(s => (to - from) / s + 1 <= Room(wide, s < MonthsInYear ? "Sep 2025" : "2025"), MonthSteps[^1]);
        int start = (from + step - 1) / step * step;
        return [.. Enumerable.Range(0, Math.Max(0, (to - start) / step + (to >= start ? 1 : 0)))
            .Select(i => start + i * step)
            .Select(month => new DateOnly(month / MonthsInYear, month % MonthsInYear + 1, 1))
            .Select(date => (date, step < MonthsInYear ? Days.ShortMonth(date) : Days.Year(date.Year)))];
    }

    static int Room(double wide, string label) => Math.Max(1, (int)(wide / (ChartSize.WidthOf(label) + ChartSize.Letter)));

    static int Month(DateOnly date) => date.Year * MonthsInYear + date.Month - 1;
}
