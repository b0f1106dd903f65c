namespace KnowledgeBase.Site.Tests.Cli;

public sealed class The_page_of_fields
{
    [Fact]
    public void It_is_what_the_docs_hold()
    {
        using var run = new KbRun();
        run.Kb("schema", "--format", "markdown", "--root", Repository.Root).ShouldBe(0, run.Error.ToString());

        File.ReadAllText(Path.Combine(Repository.Root, "docs", "case-studies.md")).ReplaceLineEndings("\n").ShouldBe(run.Out.ToString(),
            "docs/case-studies.md is older than the declarations; make it anew: kb schema --format markdown > docs/case-studies.md");
    }

    [Fact]
    public void It_tells_fields_of_groups_and_headings_too()
    {
        using var run = new KbRun();
        run.Kb("schema", "case-study", "--format", "markdown").ShouldBe(0, run.Error.ToString());

        string page = run.Out.ToString();
        page.ShouldContain("\n| `title` | required | Says what it is, in plain words. Length: at most 110 characters. |\n");
        page.ShouldContain("\n| `period.start` | ");
        page.ShouldContain("\n| `measures.unit` | ");
        page.ShouldContain("\n| `## Results` | asked for in the end | ");
        page.ShouldNotContain("## Lesson");
    }
}
