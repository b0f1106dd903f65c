namespace KnowledgeBase.Abstractions.Text;

/// <summary>Finds the word a person most likely meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the fewest edits (insertion, deletion, change, swap of neighbours; Damerau 1964, optimal string alignment),
    /// without case; the first of equals; null when even that needs more than a third of the word's length (at least 1, at most 3). Cost O(words · length²).
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > 64) return null;
        int best = Math.Clamp(word.Length / 3, 1, 3) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= best) continue;
            int distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < best) (best, nearest) = (distance, candidate);
        }
        return nearest;
    }

    /// <summary>The candidate that <see cref="To"/> gives, where it needs at most two edits and every other needs more; otherwise null.</summary>
    public static string? Sole(string word, IReadOnlyCollection<string> candidates)
    {
        if (To(word, candidates) is not { } near) return null;
        int distance = Distance(word.ToLowerInvariant(), near.ToLowerInvariant());
        return distance <= 2 && candidates.All(c => c == near || Distance(word.ToLowerInvariant(), c.ToLowerInvariant()) > distance) ? near : null;
    }

    /// <summary>A hint "Did you mean 'x'?", or <paramref name="otherwise"/> when nothing is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates, string? otherwise = null) =>
        To(word, candidates) is { } near ? $"Did you mean '{near}'?" : otherwise;

    static int Distance(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
