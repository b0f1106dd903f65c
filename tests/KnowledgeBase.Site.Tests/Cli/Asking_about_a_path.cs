namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Asking_about_a_path : IDisposable
{
    const string Case = """
        ---
        title: "Fewer falls on the long corridor"
        summary: "What three wards changed about one corridor, and how many people still fell there."
        created: 2026-01-01
        themes: [leadership]
        status: running
        period: {start: 2024-01, hedge: about}
        measures:
          - {id: falls, name: Falls, kind: outcome, unit: falls, direction: decrease, source: 1, series: falls.csv}
        sources:
          - {title: "Corridor report", publisher: "A trust"}
        ---

        ## Problem

        People fell. [The plan](files/plan.pdf)

        ## What was done

        Rails.

        """;

    readonly KbRun run = new();

    public Asking_about_a_path()
    {
        run.Write("content/case-studies/corridor.md", Case);
        run.Write("content/case-studies/falls.csv", "date,value\n01/02/2025,x\n");
        run.Write("content/case-studies/files/plan.pdf", "%PDF-1.7\nnot really");
        run.Write("content/case-studies/files/notes.docx", "not really");
        run.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\n---\n");
    }

    [Fact]
    public void The_series_file_that_a_document_names_belongs_to_it()
    {
        run.Kb("check", "content/case-studies/corridor.md").ShouldBe(1);
        run.Out.ToString().ShouldContain("content/case-studies/falls.csv:2:1: error KB1252");
        run.Out.ToString().ShouldNotContain("content/themes/bad.md");
    }

    [Fact]
    public void What_a_document_says_of_a_file_belongs_to_the_file()
    {
        run.Write("content/case-studies/corridor.md", Case.Replace("series: falls.csv}", "series: falls.csv, rebase: [{date: 2024-05-01, reason: x}]}", StringComparison.Ordinal));
        run.Write("content/case-studies/falls.csv", "date,value\n2025-02-01,3\n");

        run.Kb("check", "content/case-studies/falls.csv").ShouldBe(1);

        run.Out.ToString().ShouldContain("content/case-studies/corridor.md:9:98: error KB1212");
        run.Out.ToString().ShouldNotContain("KB1023");
    }

    [Fact]
    public void A_file_that_nothing_uses_is_noticed_and_one_that_is_linked_to_is_not()
    {
        run.Kb("check", "content/case-studies/files").ShouldBe(0);
        run.Out.ToString().ShouldBe("""
            content/case-studies/files/notes.docx: notice KB0107: this is a Word file that no document names, so it is neither read nor published
                Make a document of it: kb import NAME.docx

            """);
    }

    [Theory]
    [InlineData("README.md", "only what lies in content, themes/default is read")]
    [InlineData("docs", "only what lies in content, themes/default is read")]
    [InlineData("content/_articles/a.md", "the name '_articles' begins with '_', and such names are left out")]
    [InlineData("content/themes/_draft.md", "the name '_draft.md' begins with '_', and such names are left out")]
    public void What_is_never_read_is_refused(string path, string why)
    {
        run.Write(path == "docs" ? "docs/a.md" : path, "# Here\n");
        run.Kb("check", path).ShouldBe(2);
        run.Error.ToString().ShouldBe($"error: PATH: '{path}' is not part of the content: {why}\n");
        run.Out.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void An_excluded_path_is_refused_by_the_name_of_the_setting()
    {
        run.Write("statiq.json", """{ "ExcludedPaths": ["content/old"] }""");
        run.Write("content/old/a.md", "# Old\n");
        run.Kb("check", "content/old/a.md").ShouldBe(2);
        run.Error.ToString().ShouldContain("'ExcludedPaths' in the settings leaves it out");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("statiq.json")]
    [InlineData("content/_vocabulary")]
    public void The_root_the_settings_and_the_vocabularies_can_be_asked_about(string path)
    {
        run.Write("content/_vocabulary/methods.yaml", "terms:\n  - {id: pdsa, label: PDSA}\n");
        run.Kb("check", path).ShouldNotBe(2);
    }

    [Fact]
    public void Folders_that_begin_with_an_underscore_are_noticed_once_each_and_the_vocabularies_are_not()
    {
        run.Write("content/_articles/a.md", "# A\n");
        run.Write("content/_articles/more/b.md", "# B\n");
        run.Write("content/themes/_draft.md", "# C\n");
        run.Write("content/_vocabulary/methods.yaml", "terms:\n  - {id: pdsa, label: PDSA}\n");
        run.Write("content/.obsidian/d.md", "# D\n");
        run.Kb("check", "content");
        run.Out.ToString().Split('\n').Where(l => l.Contains("KB0106", StringComparison.Ordinal)).ShouldBe([
            "content/_articles: notice KB0106: 2 documents in this folder are not read, because its name begins with '_'",
            "content/themes/_draft.md: notice KB0106: this file is not read, because its name begins with '_'",
        ]);
    }

    public void Dispose() => run.Dispose();
}
