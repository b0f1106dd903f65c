using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class PlainPageTests
{
    const string Foreign = """
        ---
        title: glInitNames function (Gl.h)
        description: Short.
        date: 2020-01-01T10:00:00Z
        ms.date: 5/31/2018
        tags:
        - reference
        - api
        aside:
          title: Nested
          items: [{text: a}]
        Draft: false
        redirectFrom: old/place
        weight: 10
        ---
        # Head
        """;

    [Fact]
    public void Front_matter_of_another_generator_passes_in_silence()
    {
        ReadResult result = Reading.Page(Foreign);

        result.Diagnostics.ShouldBeEmpty();
        SamplePage page = Reading.Record<SamplePage>(result);
        page.Title.ShouldBe("glInitNames function (Gl.h)");
        page.Summary.ShouldBe("Short.");
        page.Created.ShouldBe(new DateOnly(2020, 1, 1));
        page.RedirectFrom.ShouldBe(["old/place"]);
        result.Document!.Extra.Select(e => $"{e.Key}={e.Value}").ShouldBe(["ms.date=5/31/2018", "tags=reference, api", "weight=10"]);
    }

    [Fact]
    public void A_mistake_in_a_known_key_is_a_warning() => Reading.Said(Reading.Page("---\ndate: 5/31/2018\norder: first\ntitle: a\ntitle: b\n---\n")).ShouldBe("""
        2:7: warning KB1026: 'created' is '5/31/2018', which is not a day written as 2026-11-23
          Write 2018-05-31.
        3:8: warning KB1021: 'order' is 'first', where a number is wanted
          Write digits only, with a point before decimals and without quotation marks or units.
        5:1: warning KB1012: The key 'title' is given twice, first in line 4
          Keep one of the two.
        """);

    [Theory]
    [InlineData("---\ntitle:\n---\n## First *heading*\n", "a/b.md", "First heading")]
    [InlineData("Text\n", "a/my-first_page.md", "My first page")]
    [InlineData("Text\n", "guides/README.md", "Guides")]
    [InlineData("Text\n", "index.md", "Home")]
    [InlineData("---\ntitle: 2018\n---\n", "a.md", "2018")]
    [InlineData("---\ntitle: [a, b]\n---\n", "a.md", "A")]
    public void A_page_always_has_a_title(string text, string name, string title) => Reading.Page(text, name).Document!.Record.Title.ShouldBe(title);

    [Theory]
    [InlineData("Foo Bar/Baz.md", "foo-bar/baz")]
    [InlineData("index.md", "")]
    [InlineData("README.md", "")]
    [InlineData("Foo/Index.markdown", "foo")]
    [InlineData("a/b.c_d.md", "a/b-c-d")]
    [InlineData("Crème brûlée.md", "creme-brulee")]
    [InlineData("../x.md", "page-5ec1f7e7/x")]
    [InlineData("日本.md", "page-cf2abf0c")]
    public void The_address_of_a_page_is_derived_from_its_name(string name, string id) => Reading.Page("x", name).Document!.Id.ShouldBe(id);

    [Fact]
    public void A_long_name_is_cut_with_a_hash()
    {
        string a = Reading.Page("x", new string('a', 150) + "1.md").Document!.Id, b = Reading.Page("x", new string('a', 150) + "2.md").Document!.Id;

        a.Length.ShouldBe(100);
        a.ShouldNotBe(b);
    }
}
