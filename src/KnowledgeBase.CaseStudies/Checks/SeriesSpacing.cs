using System.Collections.Immutable;

namespace KnowledgeBase.CaseStudies.Checks;

/// <summary>Whether dates follow each other at one pace: days, weeks, months, quarters or years.</summary>
static class SeriesSpacing
{
    /// <summary>True when every step is as many days as the first, or as many whole months; also for fewer than three dates.</summary>
    public static bool IsEven(ImmutableArray<DateOnly> dates)
    {
        if (dates.Length < 3) return true;
        int days = dates[1].DayNumber - dates[0].DayNumber;
        int months = Months(dates[1]) - Months(dates[0]);
        bool byDays = true, byMonths = months > 0;
        for (int i = 1; i < dates.Length; i++)
        {
            byDays &= dates[i].DayNumber - dates[i - 1].DayNumber == days;
            byMonths &= Months(dates[i]) - Months(dates[i - 1]) == months;
        }
        return byDays || byMonths;
    }

    static int Months(DateOnly date) => date.Year * 12 + date.Month;
}
