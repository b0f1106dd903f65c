using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Files;

/// <summary>A change of several files that was worked out before: it is written whole or not at all.</summary>
/// <param name="root">Full path of the folder that the paths begin at.</param>
/// <param name="before">The bytes of the files as they were read, by path; null for those that were not there. All that change are named.</param>
/// <param name="after">The same as they are to be.</param>
sealed class WholeChange(string root, ImmutableSortedDictionary<string, byte[]?> before, ImmutableSortedDictionary<string, byte[]?> after)
{
    /// <summary>Writes it; folders that it empties are taken away.</summary>
    /// <exception cref="UsageException">A file was saved in the meantime; nothing is written.</exception>
    /// <exception cref="IOException">One cannot be written; everything is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be written; everything is as it was.</exception>
    public void Write()
    {
        foreach (string path in after.Keys) CheckIsAsRead(path);
        string[] gone = [.. after.Where(change => change.Value is null).Select(change => Full(change.Key))];
        WholeFiles.Write([.. from change in after where change.Value is not null select new FileToWrite(Full(change.Key), change.Value, before[change.Key] is not null)], [.. gone]);
        foreach (string path in gone) RemoveEmpty(Path.GetDirectoryName(path)!);
    }

    string Full(string path) => Path.Combine(root, path);

    void CheckIsAsRead(string path)
    {
        byte[]? bytes = File.Exists(Full(path)) ? File.ReadAllBytes(Full(path)) : null;
        bool same = bytes is null ? before[path] is null : before[path] is { } read ? bytes.AsSpan().SequenceEqual(read) : DiffersInCapitals(path);
        if (!same) throw new UsageException($"'{path}' was saved in the meantime", "Nothing was written. Run the command again.");
    }

    /// <summary>True for a new name that some disks take for that of a file which goes.</summary>
    bool DiffersInCapitals(string path) => after.Any(change => change.Value is null && change.Key.Equals(path, StringComparison.OrdinalIgnoreCase));

    void RemoveEmpty(string folder)
    {
        while (folder.Length > root.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
