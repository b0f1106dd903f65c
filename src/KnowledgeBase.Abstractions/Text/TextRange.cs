namespace KnowledgeBase.Abstractions.Text;

/// <summary>A stretch of a file.</summary>
/// <param name="Start">Its first place.</param>
/// <param name="End">The place after its last.</param>
public readonly record struct TextRange(TextPosition Start, TextPosition End);
