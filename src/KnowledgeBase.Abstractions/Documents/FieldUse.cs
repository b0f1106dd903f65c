using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>A field's value that names a document of another type.</summary>
/// <param name="Field">Path of the field: <c>themes[0]</c>.</param>
/// <param name="Type">Content type pointed to.</param>
/// <param name="Id">Id as written.</param>
/// <param name="Position">Where the value stands.</param>
public sealed record ReferenceUse(string Field, string Type, string Id, TextPosition Position)
{
    /// <summary>The place after the value.</summary>
    public TextPosition End { get; init; } = Position;
}

/// <summary>A field's value that names a term of a vocabulary.</summary>
/// <param name="Field">Path of the field: <c>methods[0]</c>.</param>
/// <param name="Vocabulary">Name of the vocabulary.</param>
/// <param name="Id">Term as written.</param>
/// <param name="Position">Where the value stands.</param>
public sealed record TermUse(string Field, string Vocabulary, string Id, TextPosition Position)
{
    /// <summary>The place after the value.</summary>
    public TextPosition End { get; init; } = Position;
}

/// <summary>A field's value that names a file beside the document.</summary>
/// <param name="Field">Path of the field: <c>measures[0].series</c>.</param>
/// <param name="Name">Path from the document's folder, as written; not checked.</param>
/// <param name="Position">Where the value stands.</param>
public sealed record FileUse(string Field, string Name, TextPosition Position)
{
    /// <summary>The key before it, as written: <c>series</c> or <c>series_file</c>.</summary>
    public required string Key { get; init; }
}
