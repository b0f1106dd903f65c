using System.Collections;
using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>The value of a field that takes a list, or the name of a file beside the document that holds the list.</summary>
public abstract class ListOrFile(NamedFile? file)
{
    /// <summary>Null when the list stands in the document.</summary>
    public NamedFile? File { get; } = file;

    /// <summary>The key that names a file and nothing else, beside the one of the list: <c>series_file</c> for <c>series</c>.</summary>
    public static string FileKey(string key) => key + "_file";
}

/// <summary>
/// The list as it stands in the document, in the order written; empty when a file is named. Reading a document depends on the document
/// alone, so whoever needs the items of a file reads it.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "What matters to its readers is the file, not that it is a collection.")]
public sealed class ListOrFile<T>(ImmutableArray<T> items, NamedFile? file = null) : ListOrFile(file), IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A file as a document names it.</summary>
/// <param name="Name">As written; not checked.</param>
/// <param name="Position">Where the name stands in the document.</param>
public sealed record NamedFile(string Name, TextPosition Position);
