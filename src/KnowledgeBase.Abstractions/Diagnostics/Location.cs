using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>Where a diagnostic points.</summary>
/// <param name="Path">Path from the root of the knowledge base, with <c>/</c>; empty when the run as a whole is meant.</param>
/// <param name="Position">The place in the file, or null when the whole file is meant.</param>
public readonly record struct Location(string Path, TextPosition? Position = null);
