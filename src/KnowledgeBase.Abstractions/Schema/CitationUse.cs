using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>A number in brackets that cites a source of the list in front matter: <c>[2]</c>.</summary>
/// <param name="Number">The number; sources count from 1, and 0 is there only to be reported.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Field">Path of the field in whose text it stands; null in the body.</param>
public readonly record struct CitationUse(int Number, TextPosition Position, string? Field = null);
