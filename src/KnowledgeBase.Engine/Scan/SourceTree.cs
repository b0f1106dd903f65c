namespace KnowledgeBase.Engine.Scan;

/// <summary>What lies under the input folders, sorted by what it is for. Every list is in ordinal order of paths.</summary>
/// <param name="Documents">Files that a reader reads.</param>
/// <param name="Vocabularies">Controlled lists, <c>_vocabulary/*.yaml</c>.</param>
/// <param name="Assets">Everything else that is published when a page uses it.</param>
public sealed record SourceTree(ImmutableArray<SourceEntry> Documents, ImmutableArray<SourceEntry> Vocabularies, ImmutableArray<SourceEntry> Assets)
{
    /// <summary>What is refused, or hidden by its name: neither read nor published.</summary>
    public ImmutableArray<SourceEntry> LeftOut { get; init; } = [];
}

/// <summary>A file that was found, not read yet.</summary>
/// <param name="Path">From the root, with <c>/</c>.</param>
/// <param name="Name">From the input folder.</param>
public readonly record struct SourceEntry(string Path, string Name)
{
    /// <summary>The extension, lower-case with the dot.</summary>
    public string Extension => System.IO.Path.GetExtension(Name).ToLowerInvariant();
}
