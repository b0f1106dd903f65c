namespace KnowledgeBase.Cli.Watch;

/// <summary>What one check found.</summary>
/// <param name="Documents">Documents read.</param>
/// <param name="Found">What is to be said, sorted.</param>
sealed record CheckRound(int Documents, ImmutableArray<Diagnostic> Found)
{
    /// <summary>True when both say the same.</summary>
    public bool Says(CheckRound other) => Documents == other.Documents && Found.SequenceEqual(other.Found);
}
