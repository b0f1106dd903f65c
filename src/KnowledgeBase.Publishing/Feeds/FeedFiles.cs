namespace KnowledgeBase.Publishing.Feeds;

/// <summary>Every feed in both formats: <c>feed.xml</c> and <c>feed.json</c> beside the page it belongs to.</summary>
sealed class FeedFiles(FeedOptions options) : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        foreach (Feed feed in FeedSet.All(site, options))
        {
            yield return AtomFeed.Of(feed, site.Settings);
            yield return JsonFeed.Of(feed, site.Settings);
        }
    }
}
