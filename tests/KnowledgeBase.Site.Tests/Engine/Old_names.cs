namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>Fields and links that name a document by a name it had before.</summary>
public sealed class Old_names
{
    static TestSite Site(string link = "", string other = "", string themes = "[old]") => TestSite.With($$"""
        -- content/themes/care.md --
        ---
        title: Care
        summary: What care means here, said in more than forty characters.
        redirect_from: [/themes/old/, themes/older.html]
        ---
        -- content/themes/other.md --
        ---
        title: Other
        summary: What is meant by it here, said in more than forty characters.
        {{other}}
        ---
        -- content/lessons/learnt.md --
        ---
        title: Lesson
        summary: What was learnt in one place, told in forty or more characters.
        statement: One claim.
        kind: finding
        strength: single-source
        themes: {{themes}}
        sources: [{title: A work, publisher: A house}]
        ---

        {{link}}
        """);

    static string[] Said(TestSite site) => [.. site.Report.Diagnostics.Where(d => d.Code.StartsWith("KB20", StringComparison.Ordinal))
        .Select(d => $"{d.Location.Path}:{d.Location.Position?.Line} {d.Severity} {d.Code}: {d.Message}. {d.Hint}")];

    [Theory]
    [InlineData("[old]", "old")]
    [InlineData("[older]", "older")]
    public void A_field_follows_them_and_the_new_name_counts(string themes, string name)
    {
        TestSite site = Site(themes: themes);

        Said(site).ShouldBe([$"content/lessons/learnt.md:7 Notice KB2030: the theme '{name}' is now 'care'. Write 'care'."]);
        site.Html("themes/care").ShouldContain("href=\"/lessons/learnt/\"");
        site.Html("lessons/learnt").ShouldContain("href=\"/themes/care/\"");
        site.Text("api/v1/lessons.json").ShouldContain("\"id\": \"care\"");
        site.Text("api/v1/lessons.json").ShouldNotContain("\"id\": \"old");
    }

    [Fact]
    public void An_old_and_a_new_name_of_one_document_are_one() =>
        Site(themes: "[old, care]").Text("api/v1/lessons.json").Split("\"id\": \"care\"").Length.ShouldBe(2);

    [Theory]
    [InlineData("../themes/old.md", "'../themes/old.md' has moved: it is now 'content/themes/care.md'. Write '../themes/care.md'.")]
    [InlineData("/themes/old/", "'/themes/old/' has moved: it is now 'content/themes/care.md'. Write '/themes/care/'.")]
    [InlineData("/themes/older.html", "'/themes/older.html' has moved: it is now 'content/themes/care.md'. Write '/themes/care/'.")]
    [InlineData("xref:old", "'old' has moved: it is now 'content/themes/care.md'. Write 'xref:theme/care'.")]
    [InlineData("xref:theme/old", "'theme/old' has moved: it is now 'content/themes/care.md'. Write 'xref:theme/care'.")]
    public void A_link_follows_them(string target, string message)
    {
        TestSite site = Site($"[here]({target})", themes: "[other]");

        Said(site).ShouldBe([$"content/lessons/learnt.md:11 Notice KB2030: {message}"]);
        site.Html("lessons/learnt").ShouldContain("<a href=\"/themes/care/\">here</a>");
    }

    [Fact]
    public void An_old_name_of_several_is_one_mistake_at_each_place()
    {
        string[] said = Said(Site("[here](xref:theme/old)", other: "redirect_from: [/themes/old/]"));

        said.ShouldContain("content/lessons/learnt.md:7 Error KB2031: 'old' was the id of several documents. Write one of: care, other.");
        said.ShouldContain("content/lessons/learnt.md:11 Error KB2031: 'theme/old' was the name of several documents. Write one of: xref:theme/care, xref:theme/other.");
        said.Where(s => s.StartsWith("content/lessons", StringComparison.Ordinal)).Count().ShouldBe(2);
    }

    [Fact]
    public void Two_that_claim_each_others_address_are_told_where()
    {
        string[] said = Said(Site(other: "redirect_from: [/themes/care/, /themes/other/]", themes: "[care]"));

        said.ShouldBe([
            "content/themes/other.md:4 Error KB2010: '/themes/care/' is the address of content/themes/care.md. ",
            "content/themes/other.md:4 Error KB2010: '/themes/other/' is the address of this document itself. ",
        ]);
    }
}
