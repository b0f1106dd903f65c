namespace KnowledgeBase.Evaluation.Measures;

/// <summary>A valid series in date order, cut at its rebases.</summary>
/// <param name="Parts">At least one, together all points.</param>
/// <param name="UnmatchedRebases">Those whose date the series does not have, in the order given.</param>
/// <param name="WasInOrder">False when the points had to be sorted.</param>
internal sealed record Timeline(
    ImmutableArray<Part> Parts, ImmutableArray<Rebase> UnmatchedRebases, bool WasInOrder)
{
    /// <summary>O(n), or O(n log n) when the dates are not in order.</summary>
    public static Timeline Of(Series series)
    {
        DateOnly[] dates = series.Dates.ToArray();
        int[] order = Enumerable.Range(0, dates.Length).ToArray();
        bool wasInOrder = IsAscending(dates);
        if (!wasInOrder) Array.Sort(dates, order);

        double?[] values = Array.ConvertAll(order, i => series.Values[i]);
        string?[] suppressed = Array.ConvertAll(order, i => series.Suppressed.IsEmpty ? null : series.Suppressed[i]);
        string?[] notes = Array.ConvertAll(order, i => series.Notes.IsEmpty ? null : series.Notes[i]);
        var unmatched = new List<Rebase>();
        Dictionary<int, Rebase> starts = Starts(dates, series.Rebases, unmatched);
        return new([.. Cut(dates, values, suppressed, notes, starts)], [.. unmatched], wasInOrder);
    }

    static bool IsAscending(DateOnly[] dates)
    {
        for (int i = 1; i < dates.Length; i++)
            if (dates[i] <= dates[i - 1]) return false;
        return true;
    }

    /// <summary>The rebase that takes effect at each index; of several on one date, the first.</summary>
    static Dictionary<int, Rebase> Starts(DateOnly[] dates, ImmutableArray<Rebase> rebases, List<Rebase> unmatched)
    {
        var starts = new Dictionary<int, Rebase>();
        foreach (Rebase rebase in rebases)
        {
            int index = Array.BinarySearch(dates, rebase.Date);
            if (index < 0) unmatched.Add(rebase);
            else starts.TryAdd(index, rebase);
        }
        return starts;
    }

    static IEnumerable<Part> Cut(
        DateOnly[] dates, double?[] values, string?[] suppressed, string?[] notes, Dictionary<int, Rebase> starts)
    {
        (int number, int start) = (starts.ContainsKey(0) ? 1 : 0, 0);
        for (int end = 1; end <= dates.Length; end++)
        {
            if (end < dates.Length && !starts.ContainsKey(end)) continue;
            Range part = start..end;
            yield return new(
                number++, starts.GetValueOrDefault(start), dates.AsMemory(part), values.AsMemory(part), suppressed.AsMemory(part), notes.AsMemory(part));
            start = end;
        }
    }
}
