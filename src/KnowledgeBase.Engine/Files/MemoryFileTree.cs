using System.Collections.Immutable;
using System.Text;

namespace KnowledgeBase.Engine.Files;

/// <summary>Files that exist only in memory. Immutable.</summary>
public sealed class MemoryFileTree(IEnumerable<KeyValuePair<string, byte[]>> files) : IFileTree
{
    readonly ImmutableSortedDictionary<string, byte[]> files = files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>A tree of text files in UTF-8.</summary>
    public static MemoryFileTree OfTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.Select(t => KeyValuePair.Create(t.Key, Encoding.UTF8.GetBytes(t.Value))));

    public ImmutableArray<FileEntry> List(string folder) =>
        [.. files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(f => new FileEntry(f.Key, FileKind.File, f.Value.Length))];

    public bool HasFolder(string path) => files.Keys.Any(f => f.StartsWith(path + "/", StringComparison.Ordinal));

    public byte[]? Read(string path, long limit) =>
        files.TryGetValue(path, out byte[]? bytes) && bytes.LongLength <= limit ? bytes : null;
}
