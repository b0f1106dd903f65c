using KnowledgeBase.Publishing.Addresses;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Feeds;

/// <summary>What is new in a part of the site.</summary>
/// <param name="Page">The page it belongs to.</param>
/// <param name="Title">Title, one line.</param>
/// <param name="Description">One line; may be empty.</param>
/// <param name="Entries">Newest first, plain pages after others of a day, then by address; never empty.</param>
sealed record Feed(Address Page, string Title, string Description, ImmutableArray<FeedEntry> Entries)
{
    public Address AtomAddress => Page.Beside("feed.xml");

    public Address JsonAddress => Page.Beside("feed.json");

    /// <summary>The day of the newest change.</summary>
    public DateOnly Changed => Entries[0].Changed;
}

/// <summary>One document in a feed; all texts are single lines.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">The title; after "Withdrawn: " or "Corrected: " where that is the news.</param>
/// <param name="Summary">That news in a sentence, then the summary, or the title where there is none; of a withdrawn document the sentence alone.</param>
/// <param name="Created">The day it was first published, where given.</param>
/// <param name="Changed">The day of the last change.</param>
/// <param name="Subjects">Titles of the documents with feeds of their own that it names.</param>
sealed record FeedEntry(SiteDocument Document, string Title, string Summary, DateOnly? Created, DateOnly Changed, ImmutableArray<string> Subjects)
{
    /// <summary>
    /// The entry of a document, or null where it can be no news: its front matter gives no date (an invented one would make every
    /// build news), or everything in it is invented.
    /// </summary>
    public static FeedEntry? Of(SiteDocument document, SiteModel site, FeedOptions options)
    {
        if (document.Document.Record.Changed is not { } changed || document.IsExample) return null;
        string title = PlainLine.Of(document.Title), summary = PlainLine.Of(document.Document.Record.Summary);
        (string? news, string text) = News(document.Document.Record, summary.Length > 0 ? summary : title);
        return new FeedEntry(
            document,
            news is null ? title : $"{news}: {title}",
            PlainLine.Of(text),
            document.Document.Record.Created,
            changed,
            [.. site.NamedBy(document)
                .Where(to => options.FeedsFor.Contains(to.Type)).Select(to => PlainLine.Of(to.Title)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>What the last change was, where it was a withdrawal or a correction, and the text that says so.</summary>
    static (string? News, string Text) News(ContentRecord record, string summary) => record switch
    {
        { Withdrawn: { } withdrawal } => ("Withdrawn", withdrawal.Sentence),
        _ when record.NewestCorrections.FirstOrDefault() is { } correction && correction.Date == record.Changed => ("Corrected", $"{correction.Sentence} {summary}"),
        _ => (null, summary),
    };
}
