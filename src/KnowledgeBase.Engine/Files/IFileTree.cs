namespace KnowledgeBase.Engine.Files;

/// <summary>The files of a knowledge base, on disk or in memory: build, check, serve and tests take the same road.</summary>
public interface IFileTree
{
    /// <summary>
    /// Everything below <paramref name="folder"/> (root-relative, <c>/</c>), in ordinal order of paths; empty when there is no such folder.
    /// Links are listed, never followed; one on the way to the folder is all there is.
    /// </summary>
    ImmutableArray<FileEntry> List(string folder);

    /// <summary>True when <paramref name="path"/> is a folder.</summary>
    bool HasFolder(string path);

    /// <summary>What the path of a file leads to, or null when nothing is there. A link on the way is what it leads to.</summary>
    FileEntry? Find(string path);

    /// <summary>The bytes of what <see cref="Find"/> calls a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[] Read(string path);
}

/// <summary>One thing below a folder.</summary>
/// <param name="Path">Root-relative, with <c>/</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Size in bytes, for files.</param>
public readonly record struct FileEntry(string Path, FileKind Kind, long Length);

/// <summary>What a path leads to.</summary>
public enum FileKind
{
    File,
    Link,
    Special,

    /// <summary>It has a name that is no text, or was taken away in the meantime.</summary>
    Gone,
}
