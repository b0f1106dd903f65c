using KnowledgeBase.Engine.Plan;

namespace KnowledgeBase.Engine;

/// <summary>A site whose files are made when they are wanted. Safe for several threads.</summary>
/// <param name="Planned">The site, and what is known before any file is made.</param>
/// <param name="Search">The files of search.</param>
/// <param name="Finish">Makes every file but those of search, keeps none, and gives all that is known then.</param>
public sealed record PlannedSite(BuiltSite Planned, SearchOnDemand Search, Func<CancellationToken, BuildReport> Finish)
{
    /// <summary>The files whose paths are known before any is made.</summary>
    public IEnumerable<PlannedFile> Files =>
        Planned.Plan.Files.Select(file => Search.IsKnown(file.Path) ? file with { Begin = () => Search.Find(file.Path) is { } content ? new PlannedContent(null, () => content) : null } : file);
}
