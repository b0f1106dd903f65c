using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeBase.Evaluation.Measures;

/// <summary>Finds what its author should look at in a series that can be judged as it is.</summary>
public static class SeriesRemarks
{
    /// <summary>From so many usual steps on, a step between two dates is a gap: half-way to a point left out.</summary>
    const double GapSteps = 1.5;

    /// <summary>
    /// At most one on dates out of order and one on gaps, each at the first date concerned, for a series without
    /// mistakes. O(n log n).
    /// </summary>
    public static ImmutableArray<SeriesMistake> Of(Series series)
    {
        var remarks = ImmutableArray.CreateBuilder<SeriesMistake>();
        if (Disorder(series.Dates) is { } disorder) remarks.Add(disorder);
        if (Gaps(series.Dates) is { } gaps) remarks.Add(gaps);
        return remarks.ToImmutable();
    }

    static SeriesMistake? Disorder(ImmutableArray<DateOnly> dates)
    {
        for (var i = 1; i < dates.Length; i++)
            if (dates[i] < dates[i - 1])
                return new(SeriesField.Dates, i, $"{IsoDate.Format(dates[i])} stands after a later date; the points are sorted");
        return null;
    }

    static SeriesMistake? Gaps(ImmutableArray<DateOnly> dates)
    {
        if (dates.Length < 3) return null;
        var sorted = dates.Sort();
        int[] steps = [.. sorted.Skip(1).Select((date, i) => date.DayNumber - sorted[i].DayNumber)];
        var usual = steps.Order().ElementAt((steps.Length - 1) / 2);

        int[] gaps = [.. Enumerable.Range(0, steps.Length).Where(i => steps[i] >= GapSteps * usual)];
        if (gaps.Length == 0) return null;
        var (from, to) = (sorted[gaps[0]], sorted[gaps[0] + 1]);
        var others = gaps.Length == 1 ? "" : $"; later gaps: {gaps.Length - 1}";
        return new(SeriesField.Dates, dates.IndexOf(to), string.Create(CultureInfo.InvariantCulture,
            $"no point between {IsoDate.Format(from)} and {IsoDate.Format(to)} (usual step in days: {usual}); give a missing value its date{others}"));
    }
}
