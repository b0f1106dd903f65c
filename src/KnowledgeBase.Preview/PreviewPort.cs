namespace KnowledgeBase.Preview;

/// <summary>Where the preview listens on the loopback interface.</summary>
/// <param name="Number">1 to 65535, or 0 for any free port.</param>
/// <param name="Exact">True when no other port will do; false lets the preview take the next free one.</param>
public readonly record struct PreviewPort(int Number, bool Exact)
{
    /// <summary>5080, or the next free one.</summary>
    public static PreviewPort Default { get; } = new(5080, Exact: false);

    /// <summary>The ports to try, in order; 0 at the end means any.</summary>
    internal IEnumerable<int> Candidates => Exact || Number == 0
        ? [Number]
        : [.. Enumerable.Range(Number, 20).Where(n => n <= ushort.MaxValue), 0];
}
