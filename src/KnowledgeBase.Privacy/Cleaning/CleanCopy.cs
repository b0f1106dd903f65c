namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>A file without its traces.</summary>
/// <param name="Bytes">The whole copy.</param>
/// <param name="LeftOut">What is in the file and not in the copy.</param>
readonly record struct CleanCopy(ReadOnlyMemory<byte> Bytes, Traces LeftOut)
{
    /// <summary>True when more of the kind may stand in the copy, where it cannot be reached.</summary>
    public bool Remains { get; init; }
}
