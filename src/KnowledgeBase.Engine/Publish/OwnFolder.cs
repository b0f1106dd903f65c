using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Engine.Publish;

/// <summary>Makes sure, before anything is written or deleted in a folder of ours, that no link leads out of the root.</summary>
public static class OwnFolder
{
    /// <summary>Checks the way from <paramref name="root"/> to <paramref name="folder"/>, both full paths; a folder outside has no way.</summary>
    /// <exception cref="RunStoppedException">There is a link.</exception>
    public static void CheckWay(string root, string folder)
    {
        string inside = root + Path.DirectorySeparatorChar;
        for (string at = folder; at.StartsWith(inside, StringComparison.Ordinal); at = Path.GetDirectoryName(at)!)
            if (new DirectoryInfo(at).LinkTarget is not null) Refuse(at, FileKind.Link);
    }

    /// <summary>Checks the way to a folder and what lies directly in it.</summary>
    /// <exception cref="RunStoppedException">There is a link or a special file.</exception>
    public static void CheckAll(string root, string folder)
    {
        CheckWay(root, folder);
        if (!Directory.Exists(folder)) return;
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            if (DiskFileTree.KindOf(entry) is var kind && (kind == FileKind.Link || kind == FileKind.Special && entry is FileInfo)) Refuse(entry.FullName, kind);
    }

    static void Refuse(string path, FileKind kind) => throw new RunStoppedException(StopReason.Environment,
        $"{path} is {(kind == FileKind.Link ? "a symbolic link" : "a pipe, socket or device")}, and nothing is written through it", "Delete it.");
}
