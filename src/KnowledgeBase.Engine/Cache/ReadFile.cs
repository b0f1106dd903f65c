namespace KnowledgeBase.Engine.Cache;

/// <summary>All that reading one source file gives: it depends on the file, its type and the words of inspectors, and on nothing else.</summary>
/// <param name="Result">The document, and what is wrong with it.</param>
/// <param name="Inspection">What inspectors found in it.</param>
sealed record ReadFile(ReadResult Result, Inspection Inspection);
