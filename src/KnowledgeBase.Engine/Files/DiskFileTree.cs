namespace KnowledgeBase.Engine.Files;

/// <summary>The files below a folder of the disk. Symbolic links and special files are named, never opened.</summary>
/// <param name="root">Full path of the folder.</param>
public sealed class DiskFileTree(string root) : IFileTree
{
    public ImmutableArray<FileEntry> List(string folder)
    {
        var found = new List<FileEntry>();
        var start = new DirectoryInfo(Full(folder));
        if (LinkOnTheWay(folder) is { } link) found.Add(link);
        else if (start.Exists) Walk(start, folder, found);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return [.. found];
    }

    public bool HasFolder(string path) => Directory.Exists(Full(path));

    public FileEntry? Find(string path)
    {
        if (LinkOnTheWay(path) is { } link) return link;
        string full = Full(path);
        return Path.Exists(full) ? Entry(new FileInfo(full), path) : null;
    }

    public byte[] Read(string path) => File.ReadAllBytes(Full(path));

    /// <summary>What an entry of a folder is; folders count as files that are not plain.</summary>
    internal static FileKind KindOf(FileSystemInfo entry)
    {
        // .NET gives an entry that it cannot find again all attributes at once.
        if ((int)entry.Attributes == -1) return FileKind.Gone;
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) return FileKind.Link;
        return IsPlain(entry) ? FileKind.File : FileKind.Special;
    }

    string Full(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    FileEntry? LinkOnTheWay(string path)
    {
        for (int end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            string part = end < 0 ? path : path[..end];
            if (new FileInfo(Full(part)).LinkTarget is not null) return new FileEntry(part, FileKind.Link, 0);
            if (end < 0) return null;
        }
    }

    static void Walk(DirectoryInfo folder, string path, List<FileEntry> found)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            string at = $"{path}/{entry.Name}";
            if (entry is DirectoryInfo below && KindOf(entry) == FileKind.Special) Walk(below, at, found);
            else found.Add(Entry(entry, at));
        }
    }

    static FileEntry Entry(FileSystemInfo entry, string path)
    {
        FileKind kind = KindOf(entry);
        return new FileEntry(path, kind, kind == FileKind.File ? ((FileInfo)entry).Length : 0);
    }

    // Pipes, sockets and devices have none of the permission bits' file type; opening one could wait for ever.
    static bool IsPlain(FileSystemInfo entry) => OperatingSystem.IsWindows()
        ? (entry.Attributes & (FileAttributes.Device | FileAttributes.Directory)) == 0
        : FileType.IsRegular(entry.FullName);
}
