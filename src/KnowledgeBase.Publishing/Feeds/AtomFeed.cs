using System.ServiceModel.Syndication;
using KnowledgeBase.Publishing.Records;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287). Links are relative to the feed's own address where the host is unknown.</summary>
static class AtomFeed
{
    const string MediaType = "application/atom+xml";

    public static OutputFile Of(Feed feed, SiteSettings settings)
    {
        var atom = new SyndicationFeed
        {
            Id = FeedId.Of(feed.AtomAddress, settings),
            Title = Plain(feed.Title),
            Description = feed.Description.Length > 0 ? Plain(feed.Description) : null,
            Language = settings.Language,
            LastUpdatedTime = FrontMatter.Instant(feed.Changed),
            Items = [.. feed.Entries.Select(entry => Item(entry, settings))],
        };
        atom.Authors.Add(new SyndicationPerson { Name = PlainLine.Of(settings.Title) });
        atom.Links.Add(Link(feed.AtomAddress, settings, "self", MediaType));
        atom.Links.Add(Link(feed.Page, settings, "alternate", "text/html"));
        return XmlFile.Of(feed.AtomAddress, new Atom10FeedFormatter(atom).WriteTo);
    }

    static SyndicationItem Item(FeedEntry entry, SiteSettings settings)
    {
        var item = new SyndicationItem
        {
            Id = FeedId.Of(entry.Document.Address, settings),
            Title = Plain(entry.Title),
            Summary = Plain(entry.Summary),
            LastUpdatedTime = FrontMatter.Instant(entry.Changed),
        };
        if (entry.Created is { } created) item.PublishDate = FrontMatter.Instant(created);
        item.Links.Add(Link(entry.Document.Address, settings, "alternate", "text/html"));
        foreach (string subject in entry.Subjects) item.Categories.Add(new SyndicationCategory(subject));
        return item;
    }

    static TextSyndicationContent Plain(string text) => new(text, TextSyndicationContentKind.Plaintext);

    // An address from the root would count as a file's on Unix if its kind were left open.
    static SyndicationLink Link(Address address, SiteSettings settings, string relation, string mediaType) => new()
    {
        Uri = settings.Absolute(address) is { } absolute
            ? new Uri(absolute, UriKind.Absolute)
            : new Uri(settings.Href(address), UriKind.Relative),
        RelationshipType = relation,
        MediaType = mediaType,
    };
}
