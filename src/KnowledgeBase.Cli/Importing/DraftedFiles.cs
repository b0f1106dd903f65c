using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Importing;

/// <summary>The files of a knowledge base as if some were written already: what they would be told is known before they are.</summary>
/// <param name="files">What is there.</param>
/// <param name="drafted">What would be, by root-relative path.</param>
sealed class DraftedFiles(IFileTree files, ImmutableSortedDictionary<string, byte[]> drafted) : IFileTree
{
    public ImmutableArray<FileEntry> List(string folder) =>
    [
        .. files.List(folder).Where(f => !drafted.ContainsKey(f.Path))
            .Concat(drafted.Where(d => d.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(d => Entry(d.Key)))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    public bool HasFolder(string path) =>
        files.HasFolder(path) || drafted.Keys.Any(d => d.StartsWith(path + "/", StringComparison.Ordinal));

    public FileEntry? Find(string path) => drafted.ContainsKey(path) ? Entry(path) : files.Find(path);

    public byte[] Read(string path) => drafted.TryGetValue(path, out byte[]? bytes) ? bytes : files.Read(path);

    FileEntry Entry(string path) => new(path, FileKind.File, drafted[path].Length);
}
