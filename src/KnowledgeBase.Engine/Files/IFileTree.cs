using System.Collections.Immutable;

namespace KnowledgeBase.Engine.Files;

/// <summary>The files of a knowledge base, on disk or in memory: build, check, serve and tests take the same road.</summary>
public interface IFileTree
{
    /// <summary>Everything below <paramref name="folder"/> (root-relative, <c>/</c>), in ordinal order of paths; empty when there is no such folder. Links are listed, never followed.</summary>
    ImmutableArray<FileEntry> List(string folder);

    /// <summary>True when <paramref name="path"/> is a folder.</summary>
    bool HasFolder(string path);

    /// <summary>The whole file, or null when it is not there or larger than <paramref name="limit"/> bytes.</summary>
    byte[]? Read(string path, long limit);
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
}
