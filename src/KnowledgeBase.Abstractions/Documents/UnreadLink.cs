using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>What was meant as a link or an image and is shown as written.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="Why">Why it is none, to stand after "is shown as written: ".</param>
/// <param name="Hint">What to write.</param>
/// <param name="Position">Where it begins.</param>
public sealed record UnreadLink(string Target, string Why, string Hint, TextPosition Position);
