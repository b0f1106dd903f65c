namespace KnowledgeBase.Abstractions.Documents;

/// <summary>Bytes under an input folder, with a path.</summary>
/// <param name="Path">From the root of the knowledge base, with <c>/</c>: <c>content/lessons/a.md</c>. Unique, ordinal.</param>
/// <param name="Name">From the input folder: <c>lessons/a.md</c>.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record SourceFile(string Path, string Name, ReadOnlyMemory<byte> Bytes);
