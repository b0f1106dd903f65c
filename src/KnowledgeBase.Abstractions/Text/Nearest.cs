namespace KnowledgeBase.Abstractions.Text;

/// <summary>Finds the word a person most likely meant.</summary>
public static class Nearest
{
    const int MostCertain = 2;

    /// <summary>
    /// The candidate with the fewest edits (insertion, deletion, change, swap of neighbours; Damerau 1964, optimal string alignment),
    /// without case; the first of equals; null when even that needs more than a third of the word's length (at least 1, at most 3). Cost O(words · length).
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > 64) return null;
        string sought = word.ToLowerInvariant();
        int best = Math.Clamp(word.Length / 3, 1, 3) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            int distance = Distance(sought, candidate, best);
            if (distance < best) (best, nearest) = (distance, candidate);
        }
        return nearest;
    }

    /// <summary>The candidate that <see cref="To"/> gives, where it needs at most two edits and every other needs more; otherwise null.</summary>
    public static string? Sole(string word, IReadOnlyCollection<string> candidates)
    {
        if (To(word, candidates) is not { } near) return null;
        string sought = word.ToLowerInvariant();
        int distance = Distance(sought, near, MostCertain + 1);
        return distance <= MostCertain && candidates.All(c => c == near || Distance(sought, c, distance + 1) > distance) ? near : null;
    }

    /// <summary>A hint "Did you mean 'x'?", or <paramref name="otherwise"/> when nothing is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates, string? otherwise = null) =>
        To(word, candidates) is { } near ? $"Did you mean '{near}'?" : otherwise;

    /// <summary>The edits that make one word of the other; <paramref name="limit"/> where it takes as many or more, which is known after a few letters.</summary>
    /// <param name="sought">In small letters.</param>
    /// <param name="candidate">In any.</param>
    /// <param name="limit">At least 1.</param>
    static int Distance(string sought, string candidate, int limit)
    {
        if (Math.Abs(sought.Length - candidate.Length) >= limit) return limit;
        candidate = candidate.ToLowerInvariant();
        Span<int> beforeLast = stackalloc int[candidate.Length + 1], last = stackalloc int[candidate.Length + 1], row = stackalloc int[candidate.Length + 1];
        beforeLast.Fill(limit);
        row.Fill(limit);
        for (int j = 0; j < last.Length; j++) last[j] = j;
        for (int i = 1; i <= sought.Length; i++)
        {
            // Farther from the diagonal, insertions or deletions alone are too many.
            int first = Math.Max(1, i - limit + 1), end = Math.Min(candidate.Length, i + limit - 1);
            int least = row[first - 1] = first == 1 ? i : limit;
            for (int j = first; j <= end; j++)
            {
                int change = last[j - 1] + (sought[i - 1] == candidate[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && sought[i - 1] == candidate[j - 2] && sought[i - 2] == candidate[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least >= limit) return limit;
            Span<int> spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return Math.Min(limit, last[candidate.Length]);
    }
}
