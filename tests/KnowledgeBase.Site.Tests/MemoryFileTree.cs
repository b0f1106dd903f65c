using System.Collections.Immutable;
using System.Text;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Site.Tests;

/// <summary>Files that exist only in memory. Immutable.</summary>
sealed class MemoryFileTree(IEnumerable<KeyValuePair<string, byte[]>> files) : IFileTree
{
    readonly ImmutableSortedDictionary<string, byte[]> files = files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>A tree of text files in UTF-8.</summary>
    public static MemoryFileTree OfTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.Select(t => KeyValuePair.Create(t.Key, Encoding.UTF8.GetBytes(t.Value))));

    public ImmutableArray<FileEntry> List(string folder) =>
        [.. files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => Entry(f.Key, f.Value))];

    public bool HasFolder(string path) => files.Keys.Any(f => f.StartsWith(path + "/", StringComparison.Ordinal));

    public FileEntry? Find(string path) => files.TryGetValue(path, out byte[]? bytes) ? Entry(path, bytes) : null;

    public byte[] Read(string path) => files[path];

    static FileEntry Entry(string path, byte[] bytes) => new(path, FileKind.File, bytes.Length);
}
