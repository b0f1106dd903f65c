namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>What stands out on the map, in one or two sentences: how many cases, and for whom none of them had a comparison.</summary>
public static class MapLead
{
    /// <summary>
    /// "27 cases. No case with a comparison reports on staff." Each group comes with its label, and with true where a case with
    /// a comparison reports on it.
    /// </summary>
    public static string Of(int cases, ImmutableArray<(string Label, bool Compared)> groups)
    {
        string count = cases == 1 ? "1 case." : $"{cases} cases.";
        return cases == 0 || groups.IsEmpty ? count : $"{count} {Comparisons(groups)}";
    }

    static string Comparisons(ImmutableArray<(string Label, bool Compared)> groups)
    {
        ImmutableArray<string> without = [.. groups.Where(g => !g.Compared).Select(g => g.Label.ToLowerInvariant())];
        return without.Length == 0 ? groups.Length == 1 ? "There is a case with a comparison." : "Every outcome group has a case with a comparison."
            : without.Length == groups.Length ? "No case with a comparison reports a result."
            : $"No case with a comparison reports on {Either(without)}.";
    }

    static string Either(ImmutableArray<string> words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
}
