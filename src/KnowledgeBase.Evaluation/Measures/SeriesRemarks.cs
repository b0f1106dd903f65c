namespace KnowledgeBase.Evaluation.Measures;

/// <summary>Finds what its author should look at in a series that can be judged as it is.</summary>
public static class SeriesRemarks
{
    /// <summary>
    /// At most one on dates out of order and one on their distances, each at the first date concerned, for a series without
    /// mistakes. O(n log n).
    /// </summary>
    public static ImmutableArray<SeriesMistake> Of(Series series)
    {
        ImmutableArray<SeriesMistake>.Builder remarks = ImmutableArray.CreateBuilder<SeriesMistake>();
        if (Disorder(series.Dates) is { } disorder) remarks.Add(disorder);
        if (YearsAsMonths(series.Dates) is { } years) remarks.Add(years);
        else if (Spacing(series.Dates) is { } spacing) remarks.Add(spacing);
        return remarks.ToImmutable();
    }

    static SeriesMistake? Disorder(ImmutableArray<DateOnly> dates)
    {
        for (int i = 1; i < dates.Length; i++)
            if (dates[i] < dates[i - 1])
                return new(SeriesField.Dates, i, $"{Days.Iso(dates[i])} stands after a later date; the points are sorted")
                {
                    Hint = "Sort the lines by date, oldest first; in Excel: Data, Sort.",
                };
        return null;
    }

    /// <summary>Years written as 2009-10, 2010-11 read as October 2009, November 2010: no process is measured every 13 months.</summary>
    static SeriesMistake? YearsAsMonths(ImmutableArray<DateOnly> dates) =>
        dates.Length > 1 && dates.All(date => date.Day == 1 && date.Month == (date.Year + 1) % 100)
            ? new(SeriesField.Dates, 0, $"the dates are 13 months apart, the first {Days.Iso(dates[0])}")
            {
                Hint = string.Create(CultureInfo.InvariantCulture, $"If {dates[0]:yyyy-MM} is meant as a year, write its first day: {dates[0].Year}-04-01."),
            }
            : null;

    /// <summary>
    /// Null when every step from date to date is as many days as the first, or as many whole months; also for fewer than three
    /// dates. Otherwise what is odd about the step furthest from the usual one.
    /// </summary>
    public static SeriesMistake? Spacing(ImmutableArray<DateOnly> dates)
    {
        if (dates.Length < 3) return null;
        ImmutableArray<DateOnly> sorted = dates.Sort();
        if (IsEven(sorted, date => date.DayNumber) || IsEven(sorted, date => date.Year * 12 + date.Month)) return null;

        int[] steps = [.. sorted.Skip(1).Select((date, i) => date.DayNumber - sorted[i].DayNumber)];
        int usual = steps.Order().ElementAt((steps.Length - 1) / 2);
        int odd = Enumerable.Range(0, steps.Length).MaxBy(i => Math.Max((double)steps[i] / usual, (double)usual / steps[i]));
        return new(SeriesField.Dates, dates.IndexOf(sorted[odd + 1]), string.Create(CultureInfo.InvariantCulture,
            $"from {Days.Iso(sorted[odd])} to {Days.Iso(sorted[odd + 1])} it is {steps[odd]} days, where {usual} are usual; give a missing value its date"));
    }

    static bool IsEven(ImmutableArray<DateOnly> dates, Func<DateOnly, int> count)
    {
        int step = count(dates[1]) - count(dates[0]);
        for (int i = 1; i < dates.Length; i++)
            if (count(dates[i]) - count(dates[i - 1]) != step) return false;
        return step > 0;
    }
}
