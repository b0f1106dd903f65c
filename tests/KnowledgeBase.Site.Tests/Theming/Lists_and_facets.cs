using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Site.Tests.Theming;

public class Lists_and_facets
{
    const string Text = """
        -- content/themes/a.md --
        ---
        title: Subject A
        summary: The first of two subjects that lessons in this test can be about.
        ---
        -- content/themes/b.md --
        ---
        title: Subject B
        summary: The second of two subjects that lessons in this test can be about.
        ---
        -- content/lessons/one.md --
        ---
        title: One
        summary: The first lesson of this test, which is about both of its subjects.
        statement: One.
        kind: evidence
        themes: [a, b]
        strength: tested
        sources: [{title: A source, publisher: A publisher}]
        ---
        -- content/lessons/two.md --
        ---
        title: Two
        summary: The second lesson of this test, which is about only one subject.
        statement: Two.
        kind: evidence
        themes: [b]
        strength: tested
        sources: [{title: A source, publisher: A publisher}]
        ---
        """;

    static readonly Lazy<TestSite> Site = new(() => TestSite.With(Text));

    static IDocument Page(string address) => new HtmlParser().ParseDocument(Site.Value.Html(address));

    static IEnumerable<string> Titles(string address) => Page(address).QuerySelectorAll(".card-title").Select(e => e.TextContent);

    [Fact]
    public void A_list_shows_everything_and_links_to_a_page_for_each_value()
    {
        Titles("lessons").ShouldBe(["One", "Two"]);
        Page("lessons").QuerySelectorAll(".facet a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}")
            .ShouldBe(["/lessons/theme/a/ Subject A 1", "/lessons/theme/b/ Subject B 2"]);
    }

    [Fact]
    public void A_list_is_sorted_by_its_documents_order_then_by_title_whatever_the_case_and_not_by_file_name()
    {
        static string Theme(string id, string title, string order = "") =>
            $"-- content/themes/{id}.md --\n---\ntitle: {title}\nsummary: A subject of this test, whose place in the list is what matters here.\n{order}---\n";
        var site = TestSite.With(
            Theme("a", "Zebras", "order: 2\n") + Theme("b", "yaks", "order: 1\n") + Theme("c", "Cows") + Theme("d", "bees") + Theme("e", "ants") +
            Theme("f", "Ants", "order: 2\n"));

        string[] expected = ["yaks", "Ants", "Zebras", "ants", "bees", "Cows"];
        new HtmlParser().ParseDocument(site.Html("themes")).QuerySelectorAll(".card-title").Select(e => e.TextContent).ShouldBe(expected);
        System.Text.Json.JsonDocument.Parse(site.Text("themes/list.json")).RootElement.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("title").GetString()).ShouldBe(expected);
    }

    [Fact]
    public void The_page_of_a_value_shows_what_has_it_and_the_way_back()
    {
        Titles("lessons/theme/a").ShouldBe(["One"]);
        Titles("lessons/theme/b").ShouldBe(["One", "Two"]);
        IDocument page = Page("lessons/theme/a");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Subject A");
        page.QuerySelector(".facet a[aria-current]")!.TextContent.ShouldBe("Subject A 1");
        page.QuerySelector(".lead a")!.GetAttribute("href").ShouldBe("/lessons/");
    }

    [Fact]
    public void Short_facets_come_before_long_ones_and_years_newest_first()
    {
        static string Case(int i) => $"""
            -- content/systems/s{i}.md --
            ---
            title: Place {i}
            summary: One of the places of this test, each of which has one case of its own.
            country: England
            level: place
            ---
            -- content/case-studies/c{i}.md --
            ---
            title: Case {i}
            summary: One of the cases of this test, each of which happened in a place of its own.
            system: s{i}
            themes: [a]
            status: running
            period: {"{"}start: {(i == 1 ? 1998 : 2000 + i % 2 * 11)}{"}"}
            sources: [{"{"}title: A source, publisher: A publisher{"}"}]
            ---
            ## Problem
            One.
            ## What was done
            One.

            """;
        string Order(int places) => string.Join(", ", new HtmlParser().ParseDocument(TestSite.With(string.Concat(Enumerable.Range(1, places).Select(Case)) + Text).Html("case-studies"))
            .QuerySelectorAll(".facet a").Select(a => a.GetAttribute("href")!.Split('/')[2..4]).DistinctBy(part => part[0] == "year" ? part[1] : part[0])
            .Select(part => part[0] == "year" ? part[1] : part[0]));

        Order(12).ShouldBe("system, 2011, 2000, 1998");
        Order(13).ShouldBe("2011, 2000, 1998, system");
    }

    [Fact]
    public void What_the_script_filters_by_stands_beside_each_item() =>
        Page("lessons").QuerySelectorAll("[data-filter-tokens]").Select(e => e.GetAttribute("data-filter-tokens"))
            .ShouldBe(["theme:a theme:b", "theme:b"]);

    [Fact]
    public void A_facet_in_which_nothing_differs_is_left_out() =>
        Page("themes").QuerySelectorAll(".facet").ShouldBeEmpty();

    [Fact]
    public void A_list_is_offered_as_csv_and_json_of_what_it_shows()
    {
        Page("lessons/theme/a").QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/lessons/theme/a/list.csv", "/lessons/theme/a/list.json"]);
        Site.Value.Text("lessons/theme/a/list.csv").ShouldContain("One");
        Site.Value.Text("lessons/theme/a/list.csv").ShouldNotContain("Two");
    }

    [Fact]
    public void A_document_at_the_address_of_a_list_takes_its_place()
    {
        var site = TestSite.With(Text + "\n-- content/lessons.md --\n# Our own words on lessons\n");

        site.Html("lessons").ShouldContain("Our own words on lessons");
        site.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_search_page_lists_everything_without_script() =>
        Page("search").QuerySelectorAll(".browse a").Select(a => a.GetAttribute("href")).ShouldBe(
            ["/lessons/", "/lessons/theme/a/", "/lessons/theme/b/", "/themes/", "/themes/a/", "/themes/b/"]);
}
