namespace KnowledgeBase.Engine.Generate;

/// <summary>
/// Writes the index of <paramref name="site"/> into the empty folder <paramref name="folder"/>, or nowhere when that is null, and gives
/// the files the browser needs.
/// </summary>
public delegate ImmutableArray<OutputFile> Indexing(SiteModel site, string? folder, StepContext context);
