using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Files;

/// <summary>The files of a knowledge base as they would be with some of them changed: what would be said of them is known before they are. Immutable.</summary>
/// <param name="files">As they are.</param>
/// <param name="changes">The bytes of those that are new or changed, by root-relative path; null for those that are gone.</param>
sealed class ChangedFiles(IFileTree files, ImmutableSortedDictionary<string, byte[]?> changes) : IFileTree
{
    public ImmutableArray<FileEntry> List(string folder) =>
    [
        .. files.List(folder).Where(f => !changes.ContainsKey(f.Path))
            .Concat(changes.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(Entry).OfType<FileEntry>())
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    public bool HasFolder(string path) =>
        files.HasFolder(path) || changes.Any(c => c.Value is not null && c.Key.StartsWith(path + "/", StringComparison.Ordinal));

    public FileEntry? Find(string path) => changes.ContainsKey(path) ? Entry(path) : files.Find(path);

    public byte[] Read(string path) => changes.TryGetValue(path, out byte[]? bytes) ? bytes ?? throw new FileNotFoundException(null, path) : files.Read(path);

    FileEntry? Entry(string path) => changes[path] is { } bytes ? new FileEntry(path, FileKind.File, bytes.Length) : null;
}
