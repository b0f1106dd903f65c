using System.Text.Json;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
static class JsonFeed
{
    public static OutputFile Of(Feed feed, SiteSettings settings) => OutputFile.Json(feed.JsonAddress.File, json => json.Object(() =>
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", settings.Link(feed.Page));
        json.WriteString("feed_url", settings.Link(feed.JsonAddress));
        json.OptionalText("description", feed.Description);
        json.WriteString("language", settings.Language);
        json.Array("authors", [PlainLine.Of(settings.Title)], name => json.Object(() => json.WriteString("name", name)));
        json.Array("items", feed.Entries, entry => json.Object(() => Item(json, entry, settings)));
    }));

    static void Item(Utf8JsonWriter json, FeedEntry entry, SiteSettings settings)
    {
        json.WriteString("id", FeedId.Of(entry.Document.Address, settings));
        json.WriteString("url", settings.Link(entry.Document.Address));
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary);
        if (entry.Created is { } created) json.WriteString("date_published", Instant(created));
        json.WriteString("date_modified", Instant(entry.Changed));
        if (entry.Subjects.Length > 0) json.Texts("tags", entry.Subjects);
    }

    static string Instant(DateOnly date) => Days.Iso(date) + "T00:00:00Z";
}
