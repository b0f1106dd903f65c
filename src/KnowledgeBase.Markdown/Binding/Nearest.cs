namespace KnowledgeBase.Markdown.Binding;

/// <summary>Finds what an author probably meant.</summary>
static class Nearest
{
    const int LongestWord = 64;

    /// <summary>The candidate fewest changes away from <paramref name="word"/>, the first of several; null when none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        string? best = null;
        int fewest = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestWord) continue;
            int distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            // A word of three letters is two changes away from nearly everything.
            if (distance >= fewest || distance >= candidate.Length) continue;
            fewest = distance;
            best = candidate;
        }
        return best;
    }

    /// <summary>As <see cref="To"/>, made into a sentence: "Did you mean 'summary'?"; <paramref name="otherwise"/> when none is near.</summary>
    public static string? Question(string word, IEnumerable<string> candidates, string? otherwise) =>
        To(word, candidates) is { } near ? $"Did you mean '{near}'?" : otherwise;

    /// <summary>Optimal string alignment distance: insertions, deletions, changes, and swaps of neighbours.</summary>
    static int Distance(string a, string b)
    {
        Span<int> previous = stackalloc int[LongestWord + 1], current = stackalloc int[LongestWord + 1], before = stackalloc int[LongestWord + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            previous.CopyTo(before);
            current.CopyTo(previous);
        }
        return previous[b.Length];
    }
}
