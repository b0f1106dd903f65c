using System.Collections.Concurrent;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Watch;

/// <summary>Files that are looked at once, until somebody says that they have changed. Safe for several threads.</summary>
sealed class KeptFiles(IFileTree files) : IFileTree
{
    // Larger files are pictures, which nobody needs at every save.
    const int LargestKept = 1 << 20;

    readonly ConcurrentDictionary<string, ImmutableArray<FileEntry>> lists = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, FileEntry?> entries = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, byte[]> contents = new(StringComparer.Ordinal);
    ImmutableSortedSet<string> unsure = [];

    public ImmutableArray<FileEntry> List(string folder) => lists.GetOrAdd(folder, files.List);

    public bool HasFolder(string path) => folders.GetOrAdd(path, files.HasFolder);

    public FileEntry? Find(string path) => entries.GetOrAdd(path, files.Find);

    public byte[] Read(string path)
    {
        if (contents.TryGetValue(path, out byte[]? known)) return known;
        byte[] read = files.Read(path);
        if (read.Length <= LargestKept) contents[path] = read;
        return read;
    }

    /// <summary>Looks at these paths again, and at what lies below them. Not to be called while anybody reads.</summary>
    public void Forget(ImmutableSortedSet<string> changed)
    {
        // What is put into a new folder before anybody listens there is never told: it is looked at once more when something else is.
        ImmutableSortedSet<string> all = changed.Union(unsure);
        unsure = [.. changed.Where(path => !TryRenew(path))];
        foreach (string path in all.Where(path => unsure.Contains(path) || !changed.Contains(path))) ForgetBelow(path);
    }

    /// <summary>Looks again at a plain file that was there and is there still; false for anything else.</summary>
    bool TryRenew(string path)
    {
        if (entries.GetValueOrDefault(path) is not { Kind: FileKind.File } old || files.Find(path) is not { Kind: FileKind.File } now) return false;
        contents.TryRemove(path, out _);
        entries[path] = now;
        foreach ((string folder, ImmutableArray<FileEntry> list) in lists)
            if (RootPath.IsIn(path, folder)) lists[folder] = list.Replace(old, now);
        return true;
    }

    void ForgetBelow(string path)
    {
        folders.Clear();
        foreach (string folder in lists.Keys.Where(folder => RootPath.IsIn(path, folder) || RootPath.IsIn(folder, path))) lists.TryRemove(folder, out _);
        foreach (string below in entries.Keys.Where(entry => RootPath.IsIn(entry, path))) entries.TryRemove(below, out _);
        foreach (string below in contents.Keys.Where(entry => RootPath.IsIn(entry, path))) contents.TryRemove(below, out _);
    }
}
