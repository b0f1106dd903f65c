namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Tidying_fields
{
    const string Path = "content/themes/leadership.md";
    const string Summary = "summary: \"How people at the top make room for change across a whole system of care.\"";

    [Fact]
    public void Fields_stand_in_the_order_of_their_declarations_and_comments_go_with_them()
    {
        using KbRun run = Theme($"# A theme.\n# Fill in what is empty.\n\nsynonyms: [leading]   \n# Shown first.\n{Summary}\n\n# The name.\ntitle: Leadership\t\n# At the end.\n");

        run.Kb("check", "--fix", "--tidy", "--yes", Path).ShouldBe(0, run.Error.ToString());

        run.Read(Path).ShouldBe($"---\n# A theme.\n# Fill in what is empty.\n\n\n# The name.\ntitle: Leadership\n# Shown first.\n{Summary}\nsynonyms: [leading]\n# At the end.\n---\n\nText.\n");
        run.Kb("check", "--fix", "--tidy", Path);
        run.Out.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_moves_unless_asked()
    {
        using KbRun run = Theme($"{Summary}\ntitle: Leadership  \n");

        run.Kb("check", "--fix", "--yes", Path).ShouldBe(0, run.Error.ToString());

        run.Out.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("synonyms: [a]\n{0}\ntitle: Leadership\nsources:\n  - title: \"A\"\n    publisher: B\n    note: |\n      One  \n      two\n")]
    [InlineData("updated: 2026-01-02\ncreated: 2026-01-01\ntitle: >\n  Leader-\n  ship\n{0}\n")]
    public void What_is_said_stays(string fields)
    {
        using KbRun run = Theme(fields.Replace("{0}", Summary, StringComparison.Ordinal));
        string before = run.Read(Path);

        run.Kb("check", "--fix", "--tidy", "--yes", Path).ShouldBe(0, run.Error.ToString());

        run.Read(Path).Split('\n').Order(StringComparer.Ordinal).ShouldBe(before.Split('\n').Order(StringComparer.Ordinal));
        run.Read(Path).ShouldNotBe(before);
    }

    [Fact]
    public void Every_document_of_this_repository_says_the_same_afterwards()
    {
        using var run = new KbRun();
        foreach (string folder in (string[])["content", "themes"]) Repository.Copy(folder, run.Root);
        File.Delete(System.IO.Path.Combine(run.Root, "content/index.md"));
        File.Copy(System.IO.Path.Combine(Repository.Root, "statiq.json"), System.IO.Path.Combine(run.Root, "statiq.json"), overwrite: true);
        string before = Model(run);

        run.Kb("check", "--fix", "--tidy", "--yes").ShouldBe(0, run.Error.ToString());

        run.Out.ToString().ShouldContain("\n+++ b/content/case-studies/");
        Model(run).ShouldBe(before);
    }

    /// <summary>What a machine gets of all cases.</summary>
    static string Model(KbRun run)
    {
        run.Kb("build", "--date", "2026-11-26").ShouldBe(0, run.Error.ToString());
        return run.Read("site/api/v1/case-studies.json") + run.Read("site/api/v1/lessons.json") + run.Read("site/api/v1/systems.json");
    }

    static KbRun Theme(string fields)
    {
        var run = new KbRun("""{ "KnowledgeBase": { "Types": { "themes": "theme" } } }""");
        run.Write(Path, $"---\n{fields}---\n\nText.\n");
        return run;
    }
}
