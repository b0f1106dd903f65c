namespace KnowledgeBase.Theming.Templates;

/// <summary>Finds the name that somebody probably meant.</summary>
static class Near
{
    /// <summary>"Did you mean …?", or null when no name is near: a third of the letters may differ (Levenshtein).</summary>
    public static string? Hint(string written, IEnumerable<string> names)
    {
        string? best = names
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(n => n.Distance <= Math.Max(1, written.Length / 3))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Select(n => n.Name)
            .FirstOrDefault();
        return best is null ? null : $"Did you mean '{best}'?";
    }

    static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
