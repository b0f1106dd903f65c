using System.Collections.Immutable;
using System.Text;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>Two files for one page: both are named, each has its page, and the rest of the site does not wait for them.</summary>
public class Pages_of_one_address
{
    [Theory]
    [InlineData("A B.md", "a-b.md", "/a-b/", "/a-b-")]
    [InlineData("X.md", "x.md", "/x/", "/x-")]
    [InlineData("x.md", "x/index.md", "/x/", "/x-")]
    [InlineData("x/README.md", "x/index.md", "/x/", "/x-")]
    [InlineData("README.md", "index.md", "/", "/page-")]
    [InlineData("Café.md", "cafe.md", "/cafe/", "/cafe-")]
    [InlineData("q&a/one.md", "q?a/one.md", "/q-a/one/", "/q-a/one-")]
    public void The_first_file_keeps_the_address_and_the_other_gets_one_of_its_own(string first, string second, string kept, string begins)
    {
        Dictionary<string, Address> pages = Addresses(Site(first, second));

        pages["content/" + first].Path.ShouldBe(kept);
        pages["content/" + second].Path.ShouldStartWith(begins);
        pages["content/" + second].Path.Length.ShouldBe(begins.Length + "3f9a1c/".Length);
    }

    [Fact]
    public void Both_files_are_named_at_both_and_nothing_stops_the_site()
    {
        TestSite site = Site("A B.md", "a-b.md", "other.md");

        string own = Addresses(site)["content/a-b.md"].Path;
        site.Diagnostics.ShouldBe([
            "content/A B.md: warning KB2006: this page and content/a-b.md have one address, /a-b/: this page keeps it",
            $"content/a-b.md: warning KB2006: this page and content/A B.md have one address, /a-b/: this page is at {own} instead"]);
        site.Html("a-b").ShouldContain("A B.md");
        site.Html(own.Trim('/')).ShouldContain("a-b.md");
        site.Html("other").ShouldContain("other.md");
    }

    [Fact]
    public void Many_files_of_one_address_have_a_page_each_and_name_the_first_of_the_others()
    {
        string[] names = ["a b c.md", "a b-c.md", "a b.c.md", "a-b c.md", "a-b-c.md"];
        TestSite site = Site(names);

        Addresses(site).Values.Distinct().Count().ShouldBe(names.Length);
        site.Diagnostics.First().ShouldBe(
            "content/a b c.md: warning KB2006: this page, content/a b-c.md, content/a b.c.md, content/a-b c.md and 1 more have one address, /a-b-c/: this page keeps it");
        site.Diagnostics.Count().ShouldBe(names.Length);
    }

    [Fact]
    public void An_address_from_a_hash_leaves_a_page_of_that_very_name_alone()
    {
        string taken = Addresses(Site("A B.md", "a-b.md"))["content/a-b.md"].Path.Trim('/');

        Dictionary<string, Address> pages = Addresses(Site("A B.md", "a-b.md", taken + ".md"));

        pages[$"content/{taken}.md"].Path.ShouldBe($"/{taken}/");
        pages.Values.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void An_address_does_not_depend_on_what_else_there_is_nor_on_the_number_of_workers()
    {
        Dictionary<string, Address> few = Addresses(Site("a b.md", "a-b.md"));
        Dictionary<string, Address> many = Addresses(TestSite.Of(Files("a_b.md", "z.md", "a-b.md", "a b.md", "0.md"), workers: 7));

        many["content/a b.md"].ShouldBe(few["content/a b.md"]);
        many["content/a-b.md"].ShouldBe(few["content/a-b.md"]);
    }

    [Fact]
    public void A_long_name_stays_within_what_an_address_may_have()
    {
        string name = new('n', 100);
        TestSite site = Site(name.ToUpperInvariant() + ".md", name + ".md");

        Addresses(site).Values.ShouldAllBe(a => a.Path.Length <= "//".Length + 100);
        site.Report.Diagnostics.ShouldAllBe(d => d.Code == "KB2006");
    }

    [Fact]
    public void A_destination_path_that_is_taken_is_one_too()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            destination_path: Guide
            ---
            # A
            -- content/b.md --
            ---
            destination_path: guide
            ---
            # B
            -- content/c.md --
            ---
            destination_path: one.html
            ---
            # C
            -- content/d.md --
            ---
            destination_path: one.html
            ---
            # D
            """);

        Dictionary<string, Address> pages = Addresses(site);
        pages["content/a.md"].Path.ShouldBe("/Guide/");
        pages["content/b.md"].Path.ShouldMatch("^/guide-[0-9a-f]{6}/$");
        pages["content/d.md"].Path.ShouldMatch("^/one-[0-9a-f]{6}\\.html$");
        site.Report.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void A_destination_path_of_its_own_ends_the_matter()
    {
        var site = TestSite.With("""
            -- content/A B.md --
            ---
            destination_path: moved
            ---
            # One
            -- content/a-b.md --
            # Two
            """);

        site.Diagnostics.ShouldBeEmpty();
        Addresses(site).Values.Select(a => a.Path).ShouldBe(["/a-b/", "/moved/"], ignoreOrder: true);
        SiteModel model = site.Model();
        model.Documents.Select(d => model.Find(d.Type, d.Id)).ShouldBe(model.Documents);
    }

    [Fact]
    public void Links_by_file_lead_to_the_file_and_links_by_address_to_who_kept_it()
    {
        var site = TestSite.With("""
            -- content/A B.md --
            # One

            [here](#one)
            -- content/a-b.md --
            ---
            redirect_from: old
            ---
            # Two

            [other](<A B.md>)
            -- content/start.md --
            # Start

            [one](<A B.md>) [two](a-b.md) [kept](/a-b/) [old](/old/)
            """);

        string own = Addresses(site)["content/a-b.md"].Path;
        site.Html("start").ShouldContain($"""<a href="/a-b/">one</a> <a href="{own}">two</a> <a href="/a-b/">kept</a> <a href="{own}">old</a>""");
        site.Html(own.Trim('/')).ShouldContain("""<a href="/a-b/">other</a>""");
        site.Model().Redirects.ShouldBe([new SiteRedirect(new Address("/old/"), new Address(own))]);
    }

    [Fact]
    public void A_page_gives_way_to_a_typed_document_wherever_it_stands()
    {
        var site = TestSite.With("""
            -- content/a.md --
            ---
            destination_path: themes/leadership
            ---
            # A
            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            """);

        site.Report.HasErrors.ShouldBeFalse();
        Addresses(site)["content/themes/leadership.md"].Path.ShouldBe("/themes/leadership/");
        site.Diagnostics.Select(d => d.Split(':')[0]).ShouldBe(["content/a.md", "content/themes/leadership.md"]);
    }

    [Fact]
    public void Two_typed_documents_stop_the_site_as_they_always_did()
    {
        var site = TestSite.With("""
            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            -- content/themes/more/leadership.md --
            ---
            title: Leadership again
            summary: How leaders set direction and work together across organisations.
            ---
            -- content/themes/voice.md --
            ---
            title: Voice
            summary: How people speak up and are heard, and what leaders do about that.
            destination_path: themes/leadership
            ---
            """);

        site.Diagnostics.ShouldContain("content/themes/more/leadership.md: error KB2005: content/themes/leadership.md has the id 'leadership' too");
        site.Diagnostics.ShouldContain("content/themes/voice.md: error KB2006: content/themes/leadership.md has the address /themes/leadership/ too");
        Addresses(site).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_page_that_is_held_back_takes_no_address()
    {
        var site = TestSite.With("""
            -- content/A B.md --
            ---
            excluded: true
            ---
            # One
            -- content/a-b.md --
            # Two
            """);

        site.Diagnostics.ShouldBeEmpty();
        Addresses(site)["content/a-b.md"].Path.ShouldBe("/a-b/");
    }

    [Fact]
    public void Pictures_of_one_address_are_both_shown()
    {
        TestSite site = TestSite.With("""
            -- content/a.md --
            # A

            ![one](<A B.png>) ![two](a-b.png)
            """).And("content/A B.png", Pictures.Png).And("content/a-b.png", Pictures.Png);

        site.Diagnostics.ShouldBeEmpty();
        ImmutableArray<SiteAsset> assets = site.Model().Assets;
        assets.Single(a => a.Path == "content/A B.png").Address.Path.ShouldBe("/a-b.png");
        string own = assets.Single(a => a.Path == "content/a-b.png").Address.Path;
        own.ShouldMatch("^/a-b-[0-9a-f]{6}\\.png$");
        site.Html("a").ShouldContain($"src=\"{own}\"");
        site.Files.Select(f => f.Path).ShouldContain(own[1..]);
    }

    [Fact]
    public void The_site_is_published_and_a_check_of_one_of_the_files_names_the_other()
    {
        using var run = new KbRun();
        run.Write("content/A B.md", "# One\n");
        run.Write("content/a-b.md", "# Two\n");

        run.Kb("build").ShouldBe(0);
        File.Exists(Path.Combine(run.Root, "site/a-b/index.html")).ShouldBeTrue();
        run.Kb("check", "content/a-b.md").ShouldBe(0);
        run.Out.ToString().ShouldContain("content/a-b.md: warning KB2006: this page and content/A B.md have one address, /a-b/");
        run.Kb("build", "--warnings-as-errors").ShouldBe(1);
    }

    static Dictionary<string, Address> Addresses(TestSite site) => site.Model().Documents.ToDictionary(d => d.Document.Path, d => d.Address, StringComparer.Ordinal);

    static TestSite Site(params string[] names) => TestSite.Of(Files(names));

    static IEnumerable<KeyValuePair<string, byte[]>> Files(params string[] names) =>
        names.Select(name => KeyValuePair.Create("content/" + name, Encoding.UTF8.GetBytes($"The file {name}\n"))).Append(KeyValuePair.Create("statiq.json", "{}"u8.ToArray()));
}
