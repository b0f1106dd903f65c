using System.Collections.Concurrent;

namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>Collects the diagnostics of a run. Safe for several threads; hands them out sorted, each once.</summary>
public sealed class DiagnosticBag
{
    readonly ConcurrentQueue<Diagnostic> diagnostics = [];
    readonly ConcurrentQueue<string> hidden = [];
    Handed? last;

    /// <summary>True as soon as one error was added.</summary>
    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Enqueue(diagnostic);

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (Diagnostic diagnostic in more) Add(diagnostic);
    }

    /// <summary>Hides values of the content in everything that is handed out, whoever reports it.</summary>
    public void Hide(IEnumerable<string> values)
    {
        foreach (string value in values) hidden.Enqueue(value);
    }

    /// <summary>What is hidden so far.</summary>
    public HiddenValues Hidden => hidden.IsEmpty ? HiddenValues.None : new HiddenValues(hidden);

    /// <summary>Everything added so far, in the order of <see cref="Diagnostic.CompareTo"/>, without repeats and without what is hidden.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        // A run asks several times, mostly for the same, and there may be a hundred thousand. Nothing is ever taken out.
        (int Added, int Hidden) now = (diagnostics.Count, hidden.Count);
        if (last is { } known && known.Of == now) return known.Diagnostics;
        ImmutableArray<Diagnostic> sorted = Sorted();
        last = new Handed(now, sorted);
        return sorted;
    }

    ImmutableArray<Diagnostic> Sorted()
    {
        HiddenValues hiddenNow = Hidden;
        // File by file: among all of them, most of a comparison would be the paths.
        return [.. diagnostics.Select(hiddenNow.Mask).GroupBy(d => d.Location.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Distinct().Order())];
    }

    /// <summary>What was handed out of so many diagnostics and hidden values.</summary>
    sealed record Handed((int Added, int Hidden) Of, ImmutableArray<Diagnostic> Diagnostics);
}
