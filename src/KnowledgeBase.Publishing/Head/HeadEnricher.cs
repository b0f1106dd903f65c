using KnowledgeBase.Publishing.Feeds;

namespace KnowledgeBase.Publishing.Head;

/// <summary>Tells of the site and of every document what its page's head should link to.</summary>
sealed class HeadEnricher(FeedOptions options) : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) => site.Documents
        .Select(d => HeadLinks.Key.About(d, new HeadLinks(d, FeedSet.OfSubject(d, site, options))))
        .Prepend(SiteHeadLinks.Key.AboutSite(new SiteHeadLinks(FeedSet.OfSite(site, options))));
}
