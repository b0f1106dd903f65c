using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Feeds;

/// <summary>The feeds of a site. A feed without entries is none: it would have no date.</summary>
static class FeedSet
{
    /// <summary>The feed of everything; null where no document has a date.</summary>
    public static Feed? OfSite(SiteModel site, FeedOptions options) =>
        Of(Address.Home, site.Settings.Title, site.Settings.Description, site.Documents, site, options);

    /// <summary>The feed of what names a document; null where its type has no feeds or nothing with a date names it.</summary>
    public static Feed? OfSubject(SiteDocument subject, SiteModel site, FeedOptions options) =>
        !options.FeedsFor.Contains(subject.Type)
            ? null
            : Of(subject.Address, $"{site.Settings.Title}: {subject.Title}", subject.Document.Record.Summary,
                site.Naming(subject).Concat(site.Documents.Where(d => d.IsWithdrawn && site.NamedBy(d).Contains(subject))), site, options);

    /// <summary>All of them: of everything, then of subjects in address order.</summary>
    public static IEnumerable<Feed> All(SiteModel site, FeedOptions options) =>
        site.Documents.Select(d => OfSubject(d, site, options)).Prepend(OfSite(site, options)).OfType<Feed>();

    static Feed? Of(
        Address page, string title, string description, IEnumerable<SiteDocument> documents, SiteModel site, FeedOptions options)
    {
        ImmutableArray<FeedEntry> entries = [.. documents
            .Select(d => FeedEntry.Of(d, site, options)).OfType<FeedEntry>()
            .OrderByDescending(e => e.Changed)
            .ThenByDescending(e => e.Created)
            .ThenByDescending(e => e.Document.Document.Type.Typed)
            .ThenBy(e => e.Document.Address)
            .Take(Math.Max(1, options.FeedEntries))];
        return entries.IsEmpty ? null : new Feed(page, PlainLine.Of(title), PlainLine.Of(description), entries);
    }
}
