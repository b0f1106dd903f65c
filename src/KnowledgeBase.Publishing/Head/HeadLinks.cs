using KnowledgeBase.Publishing.Discovery;
using KnowledgeBase.Publishing.Feeds;
using KnowledgeBase.Publishing.LinkedData;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Head;

/// <summary>What the head of a document's page says to machines.</summary>
/// <param name="Document">The document.</param>
/// <param name="Feed">The feed of what names it; null where there is none.</param>
sealed record HeadLinks(SiteDocument Document, Feed? Feed)
{
    /// <summary>The fact that templates see as <c>facts.head</c>.</summary>
    public static readonly FactKey<HeadLinks> Key = new("head", (head, site) => head.View(site.Settings));

    View View(SiteSettings settings) => new()
    {
        ["jsonld"] = LinkedDataFiles.IsMadeFor(Document) ? settings.Href(LinkedDataFiles.AddressOf(Document.Address)) : null,
        ["feed"] = FeedView.Of(Feed, settings),
    };
}

/// <summary>What the head of every page says to machines.</summary>
/// <param name="Feed">The feed of everything; null where no document has a date.</param>
sealed record SiteHeadLinks(Feed? Feed)
{
    /// <summary>The fact that templates see as <c>site.facts.head</c>.</summary>
    public static readonly FactKey<SiteHeadLinks> Key = new("head", (head, site) => head.View(site.Settings));

    View View(SiteSettings settings) => new()
    {
        ["feed"] = FeedView.Of(Feed, settings),
        ["jsonld"] = settings.Href(LinkedDataFiles.AddressOf(Address.Home)),
        ["openSearch"] = OpenSearchFile.IsMade(settings) ? settings.Href(OpenSearchFile.Address) : null,
        ["api"] = settings.Href(new Address("/api/v1/index.json")),
        ["siteName"] = PlainLine.Of(settings.Title),
        // OpenGraph writes language_TERRITORY.
        ["locale"] = settings.Language.Replace('-', '_'),
    };
}

/// <summary>A feed as the head of a page links to it.</summary>
static class FeedView
{
    public static View? Of(Feed? feed, SiteSettings settings) => feed is null ? null : new View
    {
        ["title"] = feed.Title,
        ["atom"] = settings.Href(feed.AtomAddress),
        ["json"] = settings.Href(feed.JsonAddress),
    };
}
