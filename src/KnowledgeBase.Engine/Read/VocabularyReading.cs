namespace KnowledgeBase.Engine.Read;

/// <summary>Reads a controlled list: the list, or null when the file is not one, and everything that is wrong with it. Pure.</summary>
public delegate (Vocabulary? Vocabulary, ImmutableArray<Diagnostic> Diagnostics) VocabularyReading(SourceFile file);
