using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>What of a file beside documents may be published.</summary>
/// <param name="Bytes">The whole copy; null when the file may not be published: a diagnostic says why.</param>
/// <param name="LeftOut">Kinds of what the copy lacks, in words (<c>where it was taken</c>), never the values; what weighs most first.</param>
/// <param name="Diagnostics">What to say of it where it is published.</param>
public sealed record CleanedFile(ReadOnlyMemory<byte>? Bytes, ImmutableArray<string> LeftOut, ImmutableArray<Diagnostic> Diagnostics);
