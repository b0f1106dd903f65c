using System.Collections.Concurrent;
using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Engine.Cache;

/// <summary>What reading files gave in earlier runs of one process, by all it depends on. Safe for several threads.</summary>
public sealed class ReadMemory
{
    readonly ConcurrentDictionary<string, (SourceFile File, ReadFile Read)> known = new(StringComparer.Ordinal);
    UInt128 owner;

    /// <summary>What was looked up for addresses that lead nowhere.</summary>
    internal HintMemory Hints { get; } = new();

    /// <summary>Forgets what depends on another owner than this one.</summary>
    internal void Begin(UInt128 next)
    {
        if (owner != next) known.Clear();
        owner = next;
    }

    /// <summary>What <paramref name="read"/> gives for the file, or gave for the same one.</summary>
    internal ReadFile Get(SourceFile file, Func<ReadFile> read)
    {
        if (known.TryGetValue(file.Path, out (SourceFile File, ReadFile Read) last) && last.File.Name == file.Name && last.File.Bytes.Span.SequenceEqual(file.Bytes.Span)) return last.Read;
        ReadFile fresh = read();
        known[file.Path] = (file, fresh);
        return fresh;
    }
}
