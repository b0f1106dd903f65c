using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>What looking into a file gives.</summary>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
/// <param name="Hidden">Values that no report may repeat, each in every form in which one could.</param>
public sealed record Inspection(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Hidden)
{
    /// <summary>Nothing was found.</summary>
    public static Inspection Nothing { get; } = new([], []);
}
