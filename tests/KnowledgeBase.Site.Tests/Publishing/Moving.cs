namespace KnowledgeBase.Site.Tests.Publishing;

public class Moving
{
    [Fact]
    public void An_old_address_has_a_page_that_leads_on_without_script() =>
        SmallSite.Hosted.Html("old/home-first").ShouldBe("""
            <!doctype html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <meta name="referrer" content="no-referrer">
              <meta name="color-scheme" content="light dark">
              <meta http-equiv="refresh" content="0; url=/some/path/case-studies/home-first/">
              <link rel="canonical" href="https://kb.example/some/path/case-studies/home-first/">
              <title>Moved: Home first</title>
            </head>
            <body>
              <main>
                <h1>This page has moved</h1>
                <p>It is now at <a href="/some/path/case-studies/home-first/">Home first</a>.</p>
              </main>
            </body>
            </html>

            """);

    [Fact]
    public void Hosts_get_the_rules_as_files()
    {
        SmallSite.Hosted.Text("_redirects").ShouldContain("/some/path/old/home-first/ /some/path/case-studies/home-first/ 301\n");
        SmallSite.Hosted.Json("redirects.json").GetProperty("redirects")[0].GetProperty("to").GetString().ShouldBe("/some/path/case-studies/home-first/");
    }

    [Fact]
    public void A_title_stays_text()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            title: "</title><script>alert(1)</script>"
            redirect_from: /b/
            ---
            """);

        site.Html("b").ShouldContain("&lt;script&gt;");
        site.Html("b").ShouldNotContain("<script");
    }

    [Fact]
    public void An_old_address_where_a_made_page_stands_is_reported_and_left_alone()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            title: A
            redirect_from: [/search/, /b/]
            ---
            """);

        site.Diagnostics.ShouldBe(["content/a.md: warning KB5101: '/search/' is the page 'Search'"]);
        site.Html("search").ShouldContain("<form");
        site.Text("_redirects").ShouldBe("/b/ /a/ 301\n");
    }

    [Fact]
    public void An_old_address_that_differs_from_a_made_page_in_case_alone_is_taken_too()
    {
        var site = TestSite.With("-- content/a.md --\n---\ntitle: A\nredirect_from: [/Search/]\n---\n");

        site.Diagnostics.ShouldBe(["content/a.md: warning KB5101: '/Search/' is the page 'Search'"]);
    }

    [Fact]
    public void An_old_address_leads_to_one_document_whichever_way_it_is_written()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            title: A
            redirect_from: [/old/index.html, /old/, /older.html]
            ---
            -- content/b.md --
            ---
            title: B
            redirect_from: [/old/]
            ---
            """);

        site.Diagnostics.ShouldBe(["content/b.md:3:17: warning KB2010: '/old/' leads to /a/ already"]);
        site.Text("_redirects").ShouldBe("/old/ /a/ 301\n/older.html /a/ 301\n");
        site.Html("old").ShouldContain("href=\"/a/\"");
    }

    [Fact]
    public void A_site_without_old_addresses_has_no_files_about_them() =>
        TestSite.With("""
            -- content/a.md --
            # A
            """).Files.ShouldNotContain(f => f.Path.Contains("redirects"));

    [Fact]
    public void Headers_say_what_a_meta_element_cannot()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"LinkRoot": "/some/path", "KnowledgeBase": {"ImageOrigins": ["https://images.example"]}}
            -- content/a.md --
            # A
            """);

        string headers = site.Text("_headers");
        headers.ShouldStartWith("/some/path/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://images.example; font-src 'self'; ");
        headers.ShouldContain("frame-ancestors 'none'\n");
        headers.ShouldContain("  X-Content-Type-Options: nosniff\n");
        headers.ShouldContain("\n/some/path/search/data/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        headers.ShouldContain("\n/some/path/api/*\n  Access-Control-Allow-Origin: *\n");
    }
}
