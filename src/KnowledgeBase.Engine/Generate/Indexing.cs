namespace KnowledgeBase.Engine.Generate;

/// <summary>Gives the files that the browser searches <paramref name="site"/> with, and keeps what an index of the same can be made of.</summary>
public delegate ImmutableArray<PlannedFile> Indexing(SiteModel site, IKept kept, StepContext context);

/// <summary>Reports what <see cref="Indexing"/> would report, at a fraction of its cost.</summary>
public delegate void IndexChecking(SiteModel site, StepContext context);
