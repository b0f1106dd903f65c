namespace KnowledgeBase.Privacy.Findings;

/// <summary>What may stand in one file, with a reason: entries of <c>not_personal</c> in the front matter of documents.</summary>
/// <param name="path">The file.</param>
/// <param name="entries">Those of the document that it is, or those of others that name it.</param>
sealed class LetThrough(string path, ImmutableArray<LetThroughEntry> entries)
{
    /// <summary>True when an entry means what was found in the text of the file.</summary>
    public bool Means(PlacedFinding found) => entries.Any(entry => entry.Means(path, found));

    /// <summary>True when an entry means what was found in its name.</summary>
    public bool MeansInName(Finding found) => entries.Any(entry => entry.Path == path && entry.Means(found));

    /// <summary>What is let through in the file, and which entries mean nothing. No message holds a value.</summary>
    /// <param name="found">Everything found in its text.</param>
    /// <param name="inName">Everything found in its name.</param>
    public IEnumerable<Diagnostic> Report(ImmutableArray<PlacedFinding> found, ImmutableArray<Finding> inName) =>
        from entry in entries
        where entry.IsWhole && entry.Path == path
        select entry.Report(found.Where(one => entry.Means(path, one) && !entry.Holds(path, one)).Sum(one => one.Finding.Count) + inName.Count(entry.Means));
}
