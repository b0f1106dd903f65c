using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Publishing.Addresses;
using KnowledgeBase.Publishing.Feeds;

namespace KnowledgeBase.Publishing.Head;

/// <summary>Tells of the site and of every document what its page's head should link to.</summary>
sealed class HeadEnricher(FeedOptions options) : IEnricher
{
    const string SettingsFile = "statiq.json";

    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        if (site.Settings.Host is { } host && !site.Settings.HasSoundHost())
            context.Diagnostics.Add(HeadDiagnostics.UnsoundHost.At(SettingsFile, $"'Host' cannot be '{host}'"));
        return site.Documents
            .Select(d => HeadLinks.Key.About(d, new HeadLinks(d, FeedSet.OfSubject(d, site, options))))
            .Prepend(SiteHeadLinks.Key.AboutSite(new SiteHeadLinks(FeedSet.OfSite(site, options))));
    }
}
