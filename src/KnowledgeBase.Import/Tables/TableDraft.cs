using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Import.Tables;

/// <summary>A row of a sheet as a document, still to be written.</summary>
/// <param name="Cell">The cell of its title, for messages: "cell Sheet1!B7".</param>
/// <param name="Place">The same as row and column, from 1.</param>
/// <param name="Draft">The document.</param>
public sealed record TableDraft(string Cell, TextPosition Place, Draft Draft);
