namespace KnowledgeBase.Search.Export;

/// <summary>Files that each hold a range of sorted keys.</summary>
/// <param name="Starts">What the keys of each file begin at; the first is empty. Ordered by UTF-8 bytes.</param>
/// <param name="Files">One for each start.</param>
sealed record RangeFiles(ImmutableArray<string> Starts, ImmutableArray<byte[]> Files);
