namespace KnowledgeBase.Publishing.Feeds;

/// <summary>The plugin's section of <c>statiq.json</c>.</summary>
public sealed record FeedOptions
{
    /// <summary>Most entries of one feed, newest first.</summary>
    public int FeedEntries { get; init; } = 100;

    /// <summary>Names of the content types whose documents each have a feed of what names them.</summary>
    public ImmutableArray<string> FeedsFor { get; init; } = ["theme"];
}
