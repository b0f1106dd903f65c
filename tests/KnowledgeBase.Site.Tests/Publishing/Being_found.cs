using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Publishing;

namespace KnowledgeBase.Site.Tests.Publishing;

public class Being_found
{
    static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_site_map_names_pages_by_absolute_address_with_the_day_of_their_change()
    {
        string text = SmallSite.Hosted.Text("sitemap.xml");
        string[] places = [.. XDocument.Parse(text).Root!.Elements(Sitemap + "url").Select(u => u.Element(Sitemap + "loc")!.Value)];

        text.ShouldContain("""
              <url>
                <loc>https://kb.example/some/path/case-studies/home-first/</loc>
                <lastmod>2026-03-04</lastmod>
              </url>

            """);
        places.ShouldContain("https://kb.example/some/path/");
        places.ShouldContain("https://kb.example/some/path/about/");
        places.ShouldNotContain("https://kb.example/some/path/404.html");
        places.ShouldBe(places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Robots_are_told_where_the_site_map_is()
    {
        SmallSite.Hosted.Text("robots.txt").ShouldBe("User-agent: *\nDisallow:\n\nSitemap: https://kb.example/some/path/sitemap.xml\n");
        SmallSite.WithoutHost.Text("robots.txt").ShouldBe("User-agent: *\nDisallow:\n");
    }

    [Fact]
    public void Files_that_need_a_host_are_not_made_without_one() =>
        SmallSite.WithoutHost.Files.Select(f => f.Path).ShouldNotContain(p => p == "sitemap.xml" || p == "opensearch.xml");

    [Fact]
    public void A_site_map_that_is_not_wanted_is_not_made_and_not_announced()
    {
        TestSite site = SmallSite.With(""" "Host": "kb.example", "GenerateSitemap": false, """);

        site.Files.ShouldNotContain(f => f.Path == "sitemap.xml");
        site.Text("robots.txt").ShouldNotContain("Sitemap");
    }

    [Fact]
    public void Browsers_can_offer_to_search_the_site() =>
        SmallSite.Hosted.Text("opensearch.xml").ShouldBe("""
            <?xml version="1.0" encoding="utf-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>A &amp; B</ShortName>
              <LongName>A &amp; B</LongName>
              <Description>What we tried.</Description>
              <InputEncoding>UTF-8</InputEncoding>
              <Url type="text/html" template="https://kb.example/some/path/search/?q={searchTerms}" />
            </OpenSearchDescription>

            """);

    [Theory]
    [InlineData("Sixteen letters!", "Sixteen letters!", "Sixteen letters!")]
    [InlineData("Seventeen letters", "Seventeen", "Seventeen letters")]
    [InlineData("Unbrokenandverylong", "Unbrokenandveryl", "Unbrokenandverylong")]
    [InlineData("Fifteen letters😀", "Fifteen", "Fifteen letters😀")]
    [InlineData("Fifteen-letters😀", "Fifteen-letters", "Fifteen-letters😀")]
    [InlineData("What a whole county learnt about health and about care", "What a whole", "What a whole county learnt about health and")]
    public void Names_that_are_too_long_for_browsers_end_at_a_word(string title, string shortName, string longName)
    {
        var site = TestSite.With($"-- statiq.json --\n{{\"Host\": \"kb.example\", \"KnowledgeBase\": {{\"Title\": \"{title}\"}}}}\n-- content/a.md --\n# A\n");

        XElement description = XDocument.Parse(site.Text("opensearch.xml")).Root!;
        description.Elements().Select(e => e.Value).Take(2).ShouldBe([shortName, longName]);
    }

    [Fact]
    public void More_pages_than_one_site_map_may_name_are_named_in_several()
    {
        var registry = new GeneratorsOf(new PublishingPlugin());
        ImmutableArray<Page> pages = [.. Enumerable.Range(1, 50_001).Select(i => new Page(new Address($"/{i}/"), "page", "", "", () => []))];
        var site = new SiteModel(new SiteModelParts { Settings = new SiteSettings { Host = "kb.example" }, Types = [], Documents = [] });

        var files = registry["sitemap-file"].Generate(site, new StepContext(new DiagnosticBag(), TestSite.Today, pages, default))
            .Cast<OutputFile>().ToDictionary(file => file.Path, file => XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span)).Root!);

        files.Keys.Order(StringComparer.Ordinal).ShouldBe(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        files["sitemap.xml"].Elements(Sitemap + "sitemap").Select(s => s.Value).ShouldBe(["https://kb.example/sitemap-1.xml", "https://kb.example/sitemap-2.xml"]);
        files["sitemap-1.xml"].Elements(Sitemap + "url").Count().ShouldBe(50_000);
        files["sitemap-2.xml"].Elements(Sitemap + "url").Single().Value.ShouldBe("https://kb.example/50001/");
    }

    [Fact]
    public void The_head_of_a_page_links_to_what_machines_read()
    {
        IDocument page = new HtmlParser().ParseDocument(SmallSite.Hosted.Html("themes/culture"));

        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://kb.example/some/path/themes/culture/");
        page.QuerySelector("link[type='application/ld+json']")!.GetAttribute("href").ShouldBe("/some/path/themes/culture/index.jsonld");
        page.QuerySelectorAll("link[type='application/atom+xml']").Select(l => $"{l.GetAttribute("title")} {l.GetAttribute("href")}")
            .ShouldBe(["A & B /some/path/feed.xml", "A & B: Culture /some/path/themes/culture/feed.xml"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("themes/culture")]
    [InlineData("lessons")]
    public void A_page_that_is_passed_on_has_a_card(string address)
    {
        IDocument page = new HtmlParser().ParseDocument(SmallSite.Hosted.Html(address));
        string? Said(string property) => page.QuerySelector($"meta[property='{property}'], meta[name='{property}']")?.GetAttribute("content");

        Said("og:url").ShouldBe($"https://kb.example/some/path/{address}{(address.Length > 0 ? "/" : "")}");
        Said("og:title").ShouldNotBeNullOrEmpty();
        Said("og:locale").ShouldBe("en_GB");
        Said("twitter:card").ShouldBe("summary_large_image");
        Said("og:image:alt").ShouldNotBeNullOrEmpty();
        string picture = Said("og:image").ShouldNotBeNull();
        picture.ShouldStartWith("https://kb.example/some/path/assets/card.");
        byte[] png = SmallSite.Hosted.Files.Single(file => picture.EndsWith("/some/path/" + file.Path, StringComparison.Ordinal)).Content.ToArray();
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))).ShouldBe((1200, 630));
        (Said("og:image:width"), Said("og:image:height")).ShouldBe(("1200", "630"));
    }

    [Fact]
    public void Without_a_host_a_card_names_no_address_that_would_lead_nowhere()
    {
        string page = SmallSite.WithoutHost.Html("themes/culture");

        page.ShouldContain("og:title");
        page.ShouldNotContain("og:url");
        page.ShouldNotContain("og:image");
    }

    [Fact]
    public void A_host_may_name_its_port() =>
        SmallSite.With(""" "Host": "localhost:8080", "LinksUseHttps": false, """).Text("robots.txt").ShouldContain("Sitemap: http://localhost:8080/sitemap.xml");
}
