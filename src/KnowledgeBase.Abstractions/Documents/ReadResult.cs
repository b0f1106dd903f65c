using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>What reading one file gives: as much of the document as could be read, and everything that is wrong with it.</summary>
/// <param name="Document">Null only when the bytes are not text or the front matter is not YAML.</param>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record ReadResult(Document? Document, ImmutableArray<Diagnostic> Diagnostics);
