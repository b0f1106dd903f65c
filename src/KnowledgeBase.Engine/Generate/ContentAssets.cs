using System.Collections.Concurrent;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine.Generate;

/// <summary>The files beside documents, as steps may read them: what the scan found and nothing else, so that no path leads out of the content.</summary>
sealed class ContentAssets(IFileTree files, SourceTree sources)
{
    const int MaxMebibytes = 1;

    readonly HashSet<string> paths = new(sources.Assets.Select(a => a.Path), StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, bool> asked = new(StringComparer.Ordinal);

    /// <summary>All paths, in ordinal order.</summary>
    public ImmutableArray<string> Paths { get; } = [.. sources.Assets.Select(a => a.Path).Order(StringComparer.Ordinal)];

    /// <summary>The paths that steps asked for so far.</summary>
    public IEnumerable<string> Asked => asked.Keys;

    /// <summary>The file, or null when it was not found or is too large.</summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        asked[path] = true;
        return paths.Contains(path) && files.Read(path, MaxMebibytes, out _) is { } bytes ? bytes : default(ReadOnlyMemory<byte>?);
    }
}
