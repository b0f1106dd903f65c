using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Fixing;

/// <summary>The files of a knowledge base as they would be with some of them mended. Immutable.</summary>
/// <param name="files">As they are.</param>
/// <param name="mended">The bytes of those that are mended, by path.</param>
sealed class MendedFiles(IFileTree files, ImmutableSortedDictionary<string, byte[]> mended) : IFileTree
{
    public ImmutableArray<FileEntry> List(string folder) => [.. files.List(folder).Select(Mended)];

    public bool HasFolder(string path) => files.HasFolder(path);

    public FileEntry? Find(string path) => files.Find(path) is { } entry ? Mended(entry) : null;

    public byte[] Read(string path) => mended.GetValueOrDefault(path) ?? files.Read(path);

    FileEntry Mended(FileEntry entry) => mended.TryGetValue(entry.Path, out byte[]? bytes) ? entry with { Length = bytes.Length } : entry;
}
