namespace KnowledgeBase.Abstractions.Site;

/// <summary>HTML of a body with its slots filled. It is joined when it is asked for, so that a site holds the text of its pages once: as it was read.</summary>
/// <param name="Parts">To be written one after another.</param>
public sealed record FilledHtml(ImmutableArray<string> Parts)
{
    /// <summary>No HTML.</summary>
    public static FilledHtml Empty { get; } = new([]);

    /// <summary>True where there is nothing to write.</summary>
    public bool IsEmpty => Parts.All(part => part.Length == 0);

    /// <summary>The whole.</summary>
    public override string ToString() => string.Concat(Parts.AsSpan());
}
