using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Engine;

public class Links
{
    [Fact]
    public void A_link_to_a_missing_file_is_reported_at_the_link_and_is_no_link_on_the_page()
    {
        var site = TestSite.With("""
            -- content/index.md --
            # Home

            See [the guide](guide.md).
            """);

        site.Diagnostics.ShouldBe(["content/index.md:3:5: warning KB2001: there is no 'guide.md' here"]);
        site.Html("").ShouldContain("See <a>the guide</a>.");
    }

    [Theory]
    [InlineData("b.md", "/docs/b/")]
    [InlineData("b", "/docs/b/")]
    [InlineData("./b.md#a-part", "/docs/b/#a-part")]
    [InlineData("../docs/b.md", "/docs/b/")]
    [InlineData("/docs/b/", "/docs/b/")]
    [InlineData("/docs/b.md", "/docs/b/")]
    [InlineData("xref:docs/b", "/docs/b/")]
    [InlineData("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("#here", "#here")]
    public void A_link_leads_to_the_page_it_means(string written, string href)
    {
        var site = TestSite.With($"""
            -- content/docs/a.md --
            # A
            ## Here
            A [link]({written}).
            -- content/docs/b.md --
            # B
            ## A part
            """);

        site.Diagnostics.ShouldBeEmpty();
        site.Html("docs/a").ShouldContain($"A <a href=\"{href}\">link</a>.");
    }

    [Fact]
    public void Links_work_under_a_link_root()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"LinkRoot": "/some/path"}
            -- content/a.md --
            [b](b.md) and [the same](/b/)
            -- content/b.md --
            # B
            """);

        site.Diagnostics.ShouldBeEmpty();
        site.Html("a").ShouldContain("<a href=\"/some/path/b/\">b</a> and <a href=\"/some/path/b/\">the same</a>");
    }

    [Fact]
    public void A_missing_heading_is_reported_with_the_nearest()
    {
        var site = TestSite.With("""
            -- content/a.md --
            [part](b.md#resuls)
            -- content/b.md --
            # B
            ## Results
            """);

        site.Diagnostics.ShouldBe(["content/a.md:1:1: warning KB2002: 'content/b.md' has no heading '#resuls'"]);
        site.Report.Diagnostics.Single(d => d.Code == "KB2002").Hint.ShouldBe("Did you mean 'results'?");
    }

    [Fact]
    public void A_link_out_of_the_content_leads_nowhere()
    {
        var site = TestSite.With("""
            -- content/a.md --
            [settings](../statiq.json) and [passwords](../../../etc/passwd)
            """);

        site.Diagnostics.ShouldBe([
            "content/a.md:1:1: warning KB2001: there is no '../statiq.json' here",
            "content/a.md:1:32: warning KB2001: there is no '../../../etc/passwd' here",
        ]);
        site.Report.Diagnostics.Where(d => d.Code == "KB2001").ShouldAllBe(d => d.Hint == "A link cannot lead out of the content.");
    }

    [Fact]
    public void A_link_to_a_page_that_a_generator_makes_is_right_and_one_to_no_page_is_not()
    {
        var site = TestSite.With("""
            -- content/a.md --
            [search](/search/) and [nothing](/nothing/)
            """);

        site.Diagnostics.ShouldBe(["content/a.md:1:24: warning KB2001: the site has no page '/nothing/'"]);
    }

    [Fact]
    public void A_link_to_an_excluded_document_is_reported()
    {
        var site = TestSite.With("""
            -- content/a.md --
            [draft](b.md)
            -- content/b.md --
            ---
            excluded: true
            ---
            # B
            """);

        site.Diagnostics.ShouldBe(["content/a.md:1:1: warning KB2001: 'content/b.md' is not published"]);
        site.Files.ShouldNotContain(f => f.Path.StartsWith("b/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_image_beside_a_document_is_published_with_it()
    {
        TestSite site = TestSite.With("""
            -- content/docs/a.md --
            ![A chart](<Images/One Chart.png> "The chart")
            -- content/docs/Images/unused.png --
            (nobody shows it)
            """).And("content/docs/Images/One Chart.png", Pictures.Png);

        site.Diagnostics.ShouldBeEmpty();
        site.Html("docs/a").ShouldContain("<img src=\"/docs/images/one-chart.png\" alt=\"A chart\" title=\"The chart\" width=\"8\" height=\"4\" loading=\"lazy\">");
        site.Files.Single(f => f.Path == "docs/images/one-chart.png").Content.ToArray().ShouldBe(Pictures.Png);
        site.Files.ShouldNotContain(f => f.Path.EndsWith("unused.png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_keeps_the_place_of_a_picture_that_is_not_shown_turned()
    {
        TestSite site = TestSite.With("""
            -- content/a.md --
            ![P](p.jpg) ![W](w.webp) ![G](g.gif) ![T](t.jpg) ![C](c.png)
            """)
            .And("content/p.jpg", Pictures.Jpeg).And("content/w.webp", Pictures.Webp).And("content/g.gif", Pictures.Gif)
            .And("content/t.jpg", Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Pictures.Exif(6)])])).And("content/c.png", Pictures.Png[..20]);

        string html = site.Html("a");

        html.ShouldContain("alt=\"P\" width=\"8\" height=\"4\"");
        html.ShouldContain("alt=\"W\" width=\"8\" height=\"4\"");
        html.ShouldContain("alt=\"G\" width=\"1\" height=\"1\"");
        html.ShouldContain("alt=\"T\" loading");
        html.ShouldContain("alt=\"C\" loading");
    }

    [Fact]
    public void A_remote_image_becomes_a_link_unless_its_origin_is_listed()
    {
        const string Page = """
            -- content/a.md --
            ![one](https://images.example.org/a.png)
            """;

        var unlisted = TestSite.With(Page);
        var listed = TestSite.With("""
            -- statiq.json --
            {"KnowledgeBase": {"ImageOrigins": ["https://images.example.org"]}}

            """ + Page);

        unlisted.Diagnostics.ShouldBe(["content/a.md:1:1: warning KB2008: the image 'https://images.example.org/a.png' lies on another site"]);
        unlisted.Html("a").ShouldContain("<a href=\"https://images.example.org/a.png\">one</a>");
        listed.Diagnostics.ShouldBeEmpty();
        listed.Html("a").ShouldContain("<img src=\"https://images.example.org/a.png\"");
    }
}
