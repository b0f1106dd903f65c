using System.Text.Json;
using System.Xml.Linq;

namespace KnowledgeBase.Site.Tests.Publishing;

public class Feeds
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_of_a_theme_holds_what_names_the_theme_newest_first() =>
        SmallSite.Hosted.Text("themes/workforce/feed.xml").ShouldBe("""
            <?xml version="1.0" encoding="utf-8"?>
            <feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom">
              <title type="text">A &amp; B: Workforce</title>
              <subtitle type="text">The people who do the work, how many they are and what they are trained to do.</subtitle>
              <id>https://kb.example/some/path/themes/workforce/feed.xml</id>
              <updated>2026-03-04T00:00:00Z</updated>
              <author>
                <name>A &amp; B</name>
              </author>
              <link rel="self" type="application/atom+xml" href="https://kb.example/some/path/themes/workforce/feed.xml" />
              <link rel="alternate" type="text/html" href="https://kb.example/some/path/themes/workforce/" />
              <entry>
                <id>https://kb.example/some/path/case-studies/home-first/</id>
                <title type="text">Home first</title>
                <summary type="text">A team went home with people on the day they left hospital, and stayed until it worked.</summary>
                <published>2026-01-02T00:00:00Z</published>
                <updated>2026-03-04T00:00:00Z</updated>
                <link rel="alternate" type="text/html" href="https://kb.example/some/path/case-studies/home-first/" />
                <category term="Culture" />
                <category term="Workforce" />
              </entry>
            </feed>

            """);

    [Fact]
    public void The_feed_of_the_site_holds_every_document_with_a_date_whatever_its_title()
    {
        XElement feed = XDocument.Parse(SmallSite.Hosted.Text("feed.xml")).Root!;

        feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value).ShouldBe(["Home first", SmallSite.HostileTitle]);
        SmallSite.Hosted.Items("feed.json", "title").ShouldBe(["Home first", SmallSite.HostileTitle]);
    }

    [Fact]
    public void A_JSON_feed_says_the_same()
    {
        JsonElement item = SmallSite.Hosted.Json("themes/workforce/feed.json").GetProperty("items")[0];

        item.GetProperty("id").GetString().ShouldBe("https://kb.example/some/path/case-studies/home-first/");
        item.GetProperty("date_modified").GetString().ShouldBe("2026-03-04T00:00:00Z");
        item.GetProperty("tags").EnumerateArray().Select(t => t.GetString()).ShouldBe(["Culture", "Workforce"]);
    }

    [Fact]
    public void What_changed_on_one_day_comes_newest_first_then_typed_documents_then_by_address()
    {
        static string Page(string path, string created) => $"-- content/{path}.md --\n---\ntitle: {path}\ncreated: {created}\nupdated: 2026-05-01\n---\nText.\n";
        static string Theme(string id) => $"""
            -- content/themes/{id}.md --
            ---
            title: {id}
            summary: A subject of this test, whose place in the feed is what matters here.
            created: 2026-04-01
            updated: 2026-05-01
            ---

            """;
        var site = TestSite.With(Page("a", "2026-04-01") + Page("b", "2026-04-02") + Page("c", "2026-03-31") + Theme("y") + Theme("x"));

        site.Items("feed.json", "title").ShouldBe(["b", "x", "y", "a", "c"]);
    }

    [Fact]
    public void Without_a_host_two_sites_share_no_id_and_one_site_keeps_its_own()
    {
        static string Id(string settings) => TestSite.With($"-- statiq.json --\n{settings}\n-- content/a.md --\n---\ntitle: A\ncreated: 2026-01-01\n---\nText.\n")
            .Items("feed.json", "id").Single()!;
        string[] ids = [Id("{}"), Id("""{"KnowledgeBase": {"Title": "Another"}}"""), Id("""{"LinkRoot": "/some/path"}""")];

        ids.Distinct().Count().ShouldBe(3);
        Id("{}").ShouldBe(ids[0]);
    }

    [Fact]
    public void A_control_character_in_a_title_breaks_no_feed()
    {
        var site = TestSite.With("-- statiq.json --\n{\"KnowledgeBase\": {\"Title\": \"One\\u0007 \\u000B\\uFFFEsite\"}}\n-- content/a.md --\n---\ntitle: A\ncreated: 2026-01-01\n---\nText.\n");

        XDocument.Parse(site.Text("feed.xml")).Root!.Element(Atom + "title")!.Value.ShouldBe("One site");
    }

    [Fact]
    public void Without_a_host_ids_are_names_and_links_begin_at_the_root()
    {
        TestSite site = SmallSite.With(""" "LinkRoot": "/some/path", """);
        XElement entry = XDocument.Parse(site.Text("feed.xml")).Root!.Element(Atom + "entry")!;

        entry.Element(Atom + "id")!.Value.ShouldMatch("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("/some/path/case-studies/home-first/");
        site.Json("feed.json").GetProperty("feed_url").GetString().ShouldBe("/some/path/feed.json");
    }

    [Fact]
    public void What_is_invented_is_no_news_in_any_feed()
    {
        const string Invented = """

            -- content/case-studies/invented.md --
            ---
            title: An invented case
            summary: Everything in this case is invented, so that a reader sees what a case looks like.
            example: true
            created: 2026-05-06
            system: salford
            themes: [culture, workforce]
            status: running
            period: {start: 2004}
            sources: [{title: None, publisher: Nobody}]
            ---
            ## Problem
            None.
            ## What was done
            Nothing.
            """;
        TestSite site = SmallSite.With("", Invented);

        site.Html("case-studies/invented").ShouldContain("An invented case");
        site.Items("feed.json", "title").ShouldBe(["Home first", SmallSite.HostileTitle]);
        site.Items("themes/workforce/feed.json", "title").ShouldBe(["Home first"]);
        foreach (string feed in site.Files.Select(f => f.Path).Where(p => p.EndsWith("feed.xml", StringComparison.Ordinal)))
            site.Text(feed).ShouldNotContain("nvented");
    }

    [Fact]
    public void A_site_without_dates_has_no_feed_and_promises_none()
    {
        var site = TestSite.With("""
            -- content/a.md --
            # A
            """);

        site.Files.ShouldNotContain(f => f.Path.Contains("feed"));
        site.Html("a").ShouldNotContain("feed.xml");
    }

    [Fact]
    public void Settings_choose_the_length_and_the_subjects()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"KnowledgeBase": {"Types": {"systems": "system", "communities": "community"},
              "PluginOptions": {"publishing": {"feedEntries": 1, "feedsFor": ["system"]}}}}
            -- content/systems/salford.md --
            ---
            title: Salford
            summary: A city and its health and care services, in one place in the north of England.
            country: England
            level: place
            ---
            -- content/communities/one.md --
            ---
            title: One
            summary: A community of one system, which is enough to test that a feed can be cut.
            created: 2026-01-02
            systems: [salford]
            ---
            -- content/communities/two.md --
            ---
            title: Two
            summary: A community of one system, which is enough to test that a feed can be cut.
            created: 2026-01-03
            systems: [salford]
            ---
            """);

        site.Items("systems/salford/feed.json", "title").ShouldBe(["Two"]);
    }
}
