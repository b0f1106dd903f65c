namespace KnowledgeBase.Engine.Resolve;

/// <summary>A link or an image in the body of a document leads to a document or a file of the content.</summary>
/// <param name="From">Path of the document in which it stands.</param>
/// <param name="Target">Its address, decoded.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Written">Where its address is written; null where that is not known.</param>
/// <param name="To">Path of what it leads to.</param>
public sealed record ContentLink(string From, string Target, TextPosition Position, TextRange? Written, string To);
