using System.Collections.Concurrent;

namespace KnowledgeBase.Engine.Plan;

/// <summary>Forgets every file; what was published from the same key needs not be made to be forgotten.</summary>
sealed class Forgetting(Func<string, UInt128, bool> isPublished) : ITaker
{
    public bool TryKeep(string path, UInt128 key) => isPublished(path, key);

    public void Put(string path, UInt128? key, ReadOnlyMemory<byte> content)
    {
    }
}

/// <summary>Holds every file in memory.</summary>
sealed class Holding : ITaker
{
    readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> made = new(StringComparer.Ordinal);

    /// <summary>The files, in the order of their paths.</summary>
    public ImmutableArray<OutputFile> Files => [.. made.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new OutputFile(file.Key, file.Value))];

    public bool TryKeep(string path, UInt128 key) => false;

    public void Put(string path, UInt128? key, ReadOnlyMemory<byte> content) => made[path] = content;
}
