namespace KnowledgeBase.Search.Spelling;

/// <summary>
/// Optimal string alignment distance (Damerau-Levenshtein without edits inside a transposition): insertions, deletions,
/// replacements and swaps of neighbours, each counting 1, in UTF-16 units.
/// </summary>
static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 when it is greater.</summary>
    public static int Between(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        int[] beforeLast = new int[b.Length + 1], last = [.. Enumerable.Range(0, b.Length + 1)], row = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most) return most + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return Math.Min(last[b.Length], most + 1);
    }
}
