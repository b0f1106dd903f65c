using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Site.Tests.Theming;

public class Sites_of_plain_markdown
{
    static readonly Lazy<TestSite> Site = new(() => TestSite.With("""
        -- statiq.json --
        {"KnowledgeBase": {"Title": "Manual"}}
        -- content/guide/index.md --
        # The guide
        -- content/guide/setup.md --
        ---
        title: Setting up
        ---
        # Set up `it`

        What to do first.

        ### Deep

        Text.

        ## Then

        Text.

        # A second first heading

        Text.
        -- content/api-reference/a.md --
        ---
        title: The title for tabs
        description: What A does
        ---
        What A does. And more.
        -- content/api-reference/b.md --
        No heading at all.
        """));

    static IDocument Page(string address) => new HtmlParser().ParseDocument(Site.Value.Html(address));

    static string[] Links(string address, string selector) =>
        [.. Page(address).QuerySelectorAll(selector + " a").Select(a => $"{a.GetAttribute("href")} {a.TextContent.Trim()}")];

    [Fact]
    public void The_home_page_lists_the_folders_and_names_no_type_of_another_domain()
    {
        Links("", ".index").ShouldBe(["/api-reference/ Api reference", "/guide/ The guide"]);
        Site.Value.Html("").ShouldNotContain("Case stud");
    }

    [Fact]
    public void Folders_are_the_navigation() =>
        Links("", ".site-nav").ShouldBe(["/api-reference/ Api reference", "/guide/ The guide", "/search/ Search"]);

    [Theory]
    [InlineData(7, 8)]
    [InlineData(8, 1)]
    public void More_than_seven_folders_make_no_navigation(int folders, int links)
    {
        var site = TestSite.With(string.Concat(Enumerable.Range(1, folders).Select(i => $"-- content/part-{i}/a.md --\n# A\n")));

        new HtmlParser().ParseDocument(site.Html("")).QuerySelectorAll(".site-nav a").Length.ShouldBe(links);
    }

    [Fact]
    public void A_folder_without_a_page_of_its_own_lists_what_is_in_it() =>
        Links("api-reference", ".index").Length.ShouldBe(2);

    [Fact]
    public void A_page_that_is_a_folder_lists_what_is_in_it_under_its_text() =>
        Links("guide", ".index").ShouldBe(["/guide/setup/ Setting up"]);

    [Fact]
    public void The_heading_that_a_text_begins_with_is_the_page_s_and_levels_are_put_right() =>
        Page("guide/setup").QuerySelectorAll("main :is(h1,h2,h3,h4)").Select(h => h.LocalName + " " + h.InnerHtml).ShouldBe(
            ["h1 Set up <code>it</code>", "h2 On this page", "h2 Deep", "h2 Then", "h2 A second first heading"]);

    [Fact]
    public void A_summary_that_the_text_begins_with_is_not_said_twice() =>
        Page("api-reference/a").QuerySelector(".lead").ShouldBeNull();

    [Fact]
    public void Breadcrumbs_lead_back_through_the_folders() =>
        Links("guide/setup", ".breadcrumbs").ShouldBe(["/ Home", "/guide/ The guide"]);
}
