using System.Collections.Immutable;

namespace KnowledgeBase.Engine.Files;

/// <summary>The files below a folder of the disk. Symbolic links and special files are named, never opened.</summary>
/// <param name="root">Full path of the folder.</param>
public sealed class DiskFileTree(string root) : IFileTree
{
    public ImmutableArray<FileEntry> List(string folder)
    {
        var found = new List<FileEntry>();
        var start = new DirectoryInfo(Full(folder));
        if (start.LinkTarget is not null) found.Add(new FileEntry(folder, FileKind.Link, 0));
        else if (start.Exists) Walk(start, folder, found);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return [.. found];
    }

    public bool HasFolder(string path) => Directory.Exists(Full(path));

    public byte[]? Read(string path, long limit)
    {
        var file = new FileInfo(Full(path));
        if (!file.Exists || file.LinkTarget is not null || file.Length > limit) return null;
        return File.ReadAllBytes(file.FullName);
    }

    string Full(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    static void Walk(DirectoryInfo folder, string path, List<FileEntry> found)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            string at = $"{path}/{entry.Name}";
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) found.Add(new FileEntry(at, FileKind.Link, 0));
            else if (entry is DirectoryInfo below) Walk(below, at, found);
            else found.Add(new FileEntry(at, IsPlain(entry) ? FileKind.File : FileKind.Special, ((FileInfo)entry).Length));
        }
    }

    // Pipes, sockets and devices have none of the permission bits' file type; opening one could wait for ever.
    static bool IsPlain(FileSystemInfo entry) => OperatingSystem.IsWindows()
        ? !entry.Attributes.HasFlag(FileAttributes.Device)
        : FileType.IsRegular(entry.FullName);
}
