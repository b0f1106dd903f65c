namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>What a step keeps between builds: blocks of bytes by a key of all that they were made from. Safe for several threads.</summary>
public interface IKept
{
    /// <summary>The block of a key; null where there is none, or it is damaged.</summary>
    byte[]? Find(UInt128 key);

    /// <summary>Keeps a block, where this run may.</summary>
    void Add(UInt128 key, byte[] block);
}
