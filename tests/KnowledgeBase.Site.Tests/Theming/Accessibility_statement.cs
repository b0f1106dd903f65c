namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>The statement's text is content; what is true of this very site comes from the settings.</summary>
public class Accessibility_statement
{
    const string Content = """
        -- content/accessibility.md --
        # Accessibility
        ## One
        ## Two
        ## Three
        -- content/about.md --
        # About

        """;

    [Fact]
    public void It_says_whom_to_tell_and_what_the_last_check_found()
    {
        TestSite site = With("""
            {"contact": "https://example.org/report", "lastCheck": {"date": "2026-11-20", "program": "axe-core 1.2.3", "pages": 2, "ways": ["a phone in dark"], "violations": 1}}
            """);

        site.Diagnostics.ShouldBeEmpty();
        string page = site.Html("accessibility").ReplaceLineEndings(" ");
        page.ShouldContain("""<a href="https://example.org/report">""");
        page.ShouldContain("""<time datetime="2026-11-20">20 November 2026</time>, axe-core 1.2.3 looked at 2 pages, at least one of every kind, and found 1 violation """);
        page.ShouldContain("<li>a phone in dark</li>");
        page.ShouldContain("""<a href="#last-check">""");
        site.Html("about").ShouldNotContain("axe-core");
    }

    [Fact]
    public void Before_the_first_check_it_claims_none()
    {
        With("{}").Html("accessibility").ShouldNotContain("last-check");
        TestSite.With(Content).Html("accessibility").ShouldNotContain("last-check");
    }

    [Fact]
    public void A_misspelt_key_is_reported() =>
        With("""{"lastCheque": {}}""").Diagnostics.ShouldHaveSingleItem().ShouldContain("lastCheque");

    static TestSite With(string accessibility) => TestSite.With("""
        -- statiq.json --
        {"KnowledgeBase": {"PluginOptions": {"theming": {"accessibility": OPTIONS}}}}

        """.Replace("OPTIONS", accessibility, StringComparison.Ordinal) + Content);
}
