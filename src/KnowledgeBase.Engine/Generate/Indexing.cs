namespace KnowledgeBase.Engine.Generate;

/// <summary>
/// Writes the index of <paramref name="site"/> into the empty folder <paramref name="folder"/>, or nowhere when that is null, and gives
/// the files the browser needs.
/// </summary>
public delegate ImmutableArray<OutputFile> Indexing(SiteModel site, string? folder, StepContext context);

/// <summary>
/// Reports what <see cref="Indexing"/> would report, at a fraction of its cost, and gives the files whose names are known beforehand, empty:
/// they are all that a link can lead to.
/// </summary>
public delegate ImmutableArray<OutputFile> IndexChecking(SiteModel site, StepContext context);
