namespace KnowledgeBase.Engine.Plan;

/// <summary>What becomes of the files of a plan. Safe for several threads, for one path once.</summary>
interface ITaker
{
    /// <summary>Takes the file that was made from this key before, where it still has it: then it need not be made again.</summary>
    bool TryKeep(string path, UInt128 key);

    /// <summary>Takes a file.</summary>
    void Put(string path, UInt128? key, ReadOnlyMemory<byte> content);
}
