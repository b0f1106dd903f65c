using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Engine;

public class Written_pages
{
    const string Lessons = """
        -- statiq.json --
        {"Host": "kb.example", "KnowledgeBase": {"Types": {"lessons": "lesson", "themes": "theme"}}}
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
        summary: The only lesson of this test, which is about both of its subjects.
        statement: One.
        kind: evidence
        themes: [a, b]
        strength: tested
        sources: [{title: A source, publisher: A publisher}]
        ---

        """;

    [Theory]
    [InlineData("/lessons/theme/a/", "lessons/theme/a/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_page_that_somebody_wrote_takes_the_place_of_one_that_is_made_and_the_made_one_is_gone(string address, string file)
    {
        var site = TestSite.With($"""
            {Lessons}
            -- content/own.md --
            ---
            title: Our own page
            destination_path: {address}
            ---
            In our own words.
            """);

        site.Diagnostics.ShouldBe([$"content/own.md: warning KB2015: this document takes the place of the page {address}"]);
        site.Text(file).ShouldContain("In our own words.");
        site.Files.Count(f => f.Path == file).ShouldBe(1);
        site.Text("sitemap.xml").Split($"<loc>https://kb.example{address}</loc>").Length.ShouldBe(2, "named once");
        site.Files.ShouldNotContain(f => f.Path == "lessons/theme/a/list.csv" && address != "/404.html", "it listed what the made page showed");
    }

    [Theory]
    [InlineData("index", "")]
    [InlineData("search", "search")]
    [InlineData("lessons", "lessons")]
    [InlineData("404", "404")]
    public void Pages_that_a_site_may_well_write_itself_are_replaced_without_a_word(string name, string address)
    {
        var site = TestSite.With($"{Lessons}\n-- content/{name}.md --\n# Our own page\n\nIn our own words.\n");

        site.Report.Diagnostics.Where(d => d.Severity > Severity.Notice).ShouldBeEmpty();
        site.Html(address).ShouldContain("In our own words.");
    }
}
