using System.Collections.Concurrent;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>What is kept as long as a program runs.</summary>
public sealed class KeptInMemory : IKept
{
    readonly ConcurrentDictionary<UInt128, byte[]> blocks = [];

    /// <summary>Number of blocks.</summary>
    public int Count => blocks.Count;

    /// <inheritdoc/>
    public byte[]? Find(UInt128 key) => blocks.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Add(UInt128 key, byte[] block) => blocks[key] = block;
}
