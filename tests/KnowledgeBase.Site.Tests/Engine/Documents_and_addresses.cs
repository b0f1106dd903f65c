using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Engine;

public class Documents_and_addresses
{
    [Fact]
    public void Future_documents_wait_for_their_day()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            published: 2026-11-28
            ---
            # Tomorrow
            -- content/b.md --
            ---
            published: 2026-11-27
            ---
            # Today
            """);

        site.Report.Diagnostics.ShouldContain(d => d.ToString() ==
            "content/a.md: notice KB2014: this document is dated 2026-11-28, after today (2026-11-27)");
        site.Model().Documents.Select(d => d.Title).ShouldBe(["Today"]);
    }

    [Fact]
    public void A_destination_path_moves_a_page_and_an_unsafe_one_does_not()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            DestinationPath: other/place
            ---
            # A
            -- content/b.md --
            ---
            destination_path: ../../etc/passwd
            ---
            # B
            """);

        site.Html("other/place").ShouldContain("<h1");
        site.Html("b").ShouldContain("<h1");
        site.Diagnostics.ShouldBe(["content/b.md: warning KB2011: '../../etc/passwd' cannot be an address"]);
    }

    [Fact]
    public void Names_that_Windows_reserves_become_others_or_are_reported_at_the_file()
    {
        TestSite site = TestSite.With("""
            -- content/CON.md --
            # Con

            ![x](nul.png)
            -- content/aux/lpt1.txt.md --
            # Port
            -- content/moved.md --
            ---
            title: Moved
            destination_path: aux
            ---
            -- content/themes/prn.md --
            ---
            title: Printer
            summary: A theme whose file name is one that Windows keeps for printers.
            created: 2026-01-01
            updated: 2026-01-01
            ---
            """).And("content/nul.png", Pictures.Png);

        site.Diagnostics.ShouldBe([
            "content/moved.md: warning KB2011: 'aux' cannot be an address",
            "content/themes/prn.md: error KB1030: The file name 'prn' is not an id"]);
        new[] { "con-page/index.html", "aux-page/lpt1-txt/index.html", "file-nul.png", "moved/index.html", "themes/prn-page/index.html" }
            .ShouldBeSubsetOf(site.Files.Select(f => f.Path));
    }

    [Fact]
    public void Files_and_folders_that_begin_with_an_underscore_are_not_published()
    {
        var site = TestSite.With("""
            -- content/a.md --
            # A
            -- content/_drafts/b.md --
            # B
            -- content/_c.md --
            # C
            """);

        site.Model().Documents.Select(d => d.Title).ShouldBe(["A"]);
    }

    [Fact]
    public void An_excluded_folder_takes_nothing_with_it_that_only_begins_like_it()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"ExcludedPaths": ["content/old", "content/one.md"]}
            -- content/old/a.md --
            # Excluded
            -- content/one.md --
            # Excluded too
            -- content/older/a.md --
            # Older
            -- content/old.md --
            # Old
            -- content/one.md.md --
            # One
            """);

        site.Model().Documents.Select(d => d.Title).Order(StringComparer.Ordinal).ShouldBe(["Old", "Older", "One"]);
    }

    [Fact]
    public void A_reference_to_nothing_is_reported_at_the_value_with_the_nearest()
    {
        var site = TestSite.With("""
            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            -- content/lessons/one.md --
            ---
            title: One
            summary: A lesson that names a theme which is not there, for the test.
            statement: One.
            kind: finding
            strength: single-source
            themes:
              - leadrship
            sources:
              - {title: T, publisher: P}
            ---
            """);

        site.Diagnostics.ShouldContain("content/lessons/one.md:8:5: error KB2003: there is no theme 'leadrship'");
        site.Report.Diagnostics.Single(d => d.Code == "KB2003").Hint.ShouldBe("Did you mean 'leadership'?");
    }

    [Fact]
    public void References_are_known_both_ways()
    {
        var site = TestSite.With("""
            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            -- content/lessons/one.md --
            ---
            title: One
            summary: A lesson that names a theme which is there, for the test.
            statement: One.
            kind: finding
            strength: single-source
            themes: leadership
            sources:
              - {title: T, publisher: P}
            ---
            """);

        site.Diagnostics.ShouldBeEmpty();
        SiteModel model = site.Model();
        SiteDocument theme = model.Find("theme", "leadership")!;
        model.ReferencesTo(theme).Single().From.Id.ShouldBe("one");
        model.ReferencesFrom(model.Find("lesson", "one")!).Single().ShouldSatisfyAllConditions(
            r => r.Field.ShouldBe("themes[0]"),
            r => r.To.ShouldBeSameAs(theme));
    }

    [Fact]
    public void Code_files_in_the_content_are_refused()
    {
        var site = TestSite.With("""
            -- content/a.md --
            # A
            -- content/b.cshtml --
            @{ System.Environment.Exit(1); }
            """);

        site.Diagnostics.ShouldBe(["content/b.cshtml: error KB0103: '.cshtml' files hold code"]);
    }
}
