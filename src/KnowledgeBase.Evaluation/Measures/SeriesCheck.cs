namespace KnowledgeBase.Evaluation.Measures;

/// <summary>Finds everything that makes a series impossible to judge.</summary>
public static class SeriesCheck
{
    /// <summary>The fewest points a fixed baseline may have, as in NHSRplotthedots.</summary>
    public const int ShortestBaseline = 12;

    /// <summary>No value or target may be further from 0: beyond it the limits could overflow.</summary>
    public const double LargestMagnitude = 1e300;

    /// <summary>All mistakes, field by field, in the order of the input; empty when the series can be judged. O(n).</summary>
    public static ImmutableArray<SeriesMistake> Mistakes(Series series)
    {
        ImmutableArray<SeriesMistake>.Builder mistakes = ImmutableArray.CreateBuilder<SeriesMistake>();
        CheckShape(series, mistakes);
        if (mistakes.Count > 0) return mistakes.ToImmutable();

        CheckDates(series.Dates, mistakes);
        CheckValues(series, mistakes);
        CheckSettings(series, mistakes);
        return mistakes.ToImmutable();
    }

    static void CheckShape(Series series, ImmutableArray<SeriesMistake>.Builder mistakes)
    {
        void Add(SeriesField field, string message) => mistakes.Add(new(field, null, message));

        if (series.Dates.IsDefault) Add(SeriesField.Dates, "the dates are missing");
        if (series.Values.IsDefault) Add(SeriesField.Values, "the values are missing");
        if (series.Rebases.IsDefault) Add(SeriesField.Rebases, "the rebases are missing");
        if (series.Suppressed.IsDefault) Add(SeriesField.Suppressed, "the signs of suppressed values are missing");
        if (series.Notes.IsDefault) Add(SeriesField.Notes, "the notes are missing");
        if (mistakes.Count > 0) return;

        if (series.Dates.Length != series.Values.Length)
            Add(SeriesField.Series, $"{series.Dates.Length} dates but {series.Values.Length} values");
        else if (series.Dates.IsEmpty)
            Add(SeriesField.Series, "the series has no points");
        if (!series.Notes.IsEmpty && series.Notes.Length != series.Dates.Length)
            Add(SeriesField.Notes, $"{series.Dates.Length} dates but {series.Notes.Length} notes");
        if (!series.Suppressed.IsEmpty && series.Suppressed.Length != series.Dates.Length)
            Add(SeriesField.Suppressed, $"{series.Dates.Length} dates but {series.Suppressed.Length} signs of suppressed values");
    }

    static void CheckDates(ImmutableArray<DateOnly> dates, ImmutableArray<SeriesMistake>.Builder mistakes)
    {
        var seen = new HashSet<DateOnly>(dates.Length);
        int[] repeats = [.. Enumerable.Range(0, dates.Length).Where(i => !seen.Add(dates[i]))];
        if (repeats.Length == 0) return;
        string first = Days.Iso(dates[repeats[0]]);
        mistakes.Add(new(SeriesField.Dates, repeats[0], repeats.Length == 1 ? $"duplicate date {first}" : $"{repeats.Length} duplicate dates, the first {first}")
        {
            Hint = "Keep one value for each date; values of several measures need their ids in a column 'id'.",
        });
    }

    static void CheckValues(Series series, ImmutableArray<SeriesMistake>.Builder mistakes)
    {
        IEnumerable<(int Index, string Why)> unusable = Enumerable.Range(0, series.Values.Length)
            .Select(i => (Index: i, Why: series.Values[i] is { } value ? Unusable(value) : null)).Where(found => found.Why is not null)!;
        foreach (IGrouping<string, (int Index, string Why)> kind in unusable.GroupBy(found => found.Why))
            mistakes.Add(new(SeriesField.Values, kind.First().Index, kind.Count() == 1 ? kind.Key : $"{kind.Count()} values: {kind.Key}"));
        for (int i = 0; i < series.Suppressed.Length; i++)
            if (series.Suppressed[i] is { } sign && series.Values[i] is not null)
            {
                mistakes.Add(new(SeriesField.Suppressed, i, $"a value and '{sign}' for a suppressed one") { Hint = "Keep one of the two." });
                return;
            }
    }

    static void CheckSettings(Series series, ImmutableArray<SeriesMistake>.Builder mistakes)
    {
        if (!Enum.IsDefined(series.Direction))
            mistakes.Add(new(SeriesField.Direction, null, "the direction is none of neutral, increase and decrease"));
        if (series.Target is { } target && Unusable(target) is { } why)
            mistakes.Add(new(SeriesField.Target, null, "target: " + why));
        if (series.FixAfter < ShortestBaseline)
            mistakes.Add(new(SeriesField.FixAfter, null,
                string.Create(CultureInfo.InvariantCulture, $"a baseline needs at least {ShortestBaseline} points, not {series.FixAfter}")));
    }

    static string? Unusable(double value) =>
        !double.IsFinite(value) ? "not a finite number"
        : Math.Abs(value) > LargestMagnitude ? "too large to calculate with (the limit is 1e300)"
        : null;
}
