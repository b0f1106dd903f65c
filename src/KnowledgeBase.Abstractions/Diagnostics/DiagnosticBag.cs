using System.Collections.Concurrent;

namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>Collects the diagnostics of a run. Safe for several threads; hands them out sorted, each once.</summary>
public sealed class DiagnosticBag
{
    readonly ConcurrentQueue<Diagnostic> diagnostics = [];

    /// <summary>True as soon as one error was added.</summary>
    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Enqueue(diagnostic);

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (Diagnostic diagnostic in more) Add(diagnostic);
    }

    /// <summary>Everything added so far, in the order of <see cref="Diagnostic.CompareTo"/>, without repeats.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. diagnostics.Distinct().Order()];
}
