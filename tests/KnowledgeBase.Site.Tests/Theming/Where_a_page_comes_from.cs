using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Site.Tests.Theming;

public sealed class Where_a_page_comes_from
{
    const string Page = "https://kb.example/lessons/a/";

    [Theory]
    [InlineData("https://github.com/name/kb", "https://github.com/name/kb/edit/main/content/lessons/a%20b.md", "https://github.com/name/kb/commits/main/content/lessons/a%20b.md",
        "https://github.com/name/kb/issues/new?template=correct-or-withdraw.yml&title=Problem%3A%20A%20%26%20B&page=https%3A%2F%2Fkb.example%2Flessons%2Fa%2F")]
    [InlineData("https://github.com/name/kb.git", "https://github.com/name/kb/edit/main/content/lessons/a%20b.md", "https://github.com/name/kb/commits/main/content/lessons/a%20b.md",
        "https://github.com/name/kb/issues/new?template=correct-or-withdraw.yml&title=Problem%3A%20A%20%26%20B&page=https%3A%2F%2Fkb.example%2Flessons%2Fa%2F")]
    [InlineData("https://gitlab.example.org/group/kb/", "https://gitlab.example.org/group/kb/-/edit/main/content/lessons/a%20b.md", "https://gitlab.example.org/group/kb/-/commits/main/content/lessons/a%20b.md",
        "https://gitlab.example.org/group/kb/-/issues/new?issue[title]=Problem%3A%20A%20%26%20B&issue[description]=https%3A%2F%2Fkb.example%2Flessons%2Fa%2F")]
    [InlineData("https://code.example.org/kb", null, null, "https://code.example.org/kb")]
    [InlineData("https://notgithub.com/kb", null, null, "https://notgithub.com/kb")]
    public void Code_hosts_are_asked_in_their_own_words(string repository, string? edit, string? history, string problem)
    {
        RepositoryLinks links = RepositoryLinks.Of(new SiteSettings { Repository = repository }).ShouldNotBeNull();

        links.Edit("content/lessons/a b.md").ShouldBe(edit);
        links.History("content/lessons/a b.md").ShouldBe(history);
        links.Problem("A & B", Page).ShouldBe(problem);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("git@github.com:name/kb.git")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/home/me/kb")]
    public void What_a_browser_cannot_open_is_no_link(string? repository) => RepositoryLinks.Of(new SiteSettings { Repository = repository }).ShouldBeNull();

    [Fact]
    public void The_branch_is_a_setting() =>
        RepositoryLinks.Of(new SiteSettings { Repository = "https://github.com/name/kb", RepositoryBranch = "live/#1" })!.Edit("a.md").ShouldBe("https://github.com/name/kb/edit/live/%231/a.md");

    [Fact]
    public void Every_page_offers_what_it_can()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"Host": "kb.example", "KnowledgeBase": {"Types": {"themes": "theme"}, "Repository": "https://github.com/name/kb"}}
            -- content/a.md --
            # A page
            -- content/themes/care.md --
            ---
            title: Care
            summary: What care means here, said in more than forty characters.
            ---
            -- content/contribute.md --
            # How to contribute

            ## Three ways in

            ### 1. A form in your browser

            Text.

            ### 2. A Word file

            Text.

            ## What else

            ### Not a way in
            """);

        site.Diagnostics.ShouldBeEmpty();
        foreach (string link in (string[])["edit/main/content/a.md\"", "commits/main/content/a.md\"", "issues/new?template=correct-or-withdraw.yml&amp;title=Problem%3A%20A%20page&amp;page=https%3A%2F%2Fkb.example%2Fa%2F\""])
            site.Html("a").ShouldContain(link);
        site.Html("").ShouldContain("<a href=\"/contribute/#2-a-word-file\">A Word file</a>");
        site.Html("").ShouldNotContain("Not a way in");
        site.Text("404.html").ShouldContain("Report a problem");
        site.Text("404.html").ShouldNotContain("Edit this page");
        TestSite.With("-- content/a.md --\n# A page\n").Html("a").ShouldNotContain("Report a problem");
    }
}
