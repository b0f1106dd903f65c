using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Schemas_as_files
{
    [Fact]
    public void Each_type_and_the_vocabularies_have_one()
    {
        using var run = new KbRun();

        run.Kb("schema", "--out", "a folder/schemas").ShouldBe(0, run.Error.ToString());

        string[] written = run.Out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        written.ShouldContain("a folder/schemas/case-study.schema.json");
        written.ShouldContain("a folder/schemas/vocabulary.schema.json");
        Directory.GetFiles(Path.Combine(run.Root, "a folder/schemas")).Length.ShouldBe(written.Length);
        foreach (string path in written)
            JsonDocument.Parse(run.Read(path)).RootElement.GetProperty("$schema").GetString().ShouldBe("http://json-schema.org/draft-07/schema#");
    }

    [Fact]
    public void The_file_of_a_type_is_what_the_command_prints()
    {
        using var run = new KbRun();
        run.Kb("schema", "--out", ".").ShouldBe(0, run.Error.ToString());

        run.Kb("schema", "lesson").ShouldBe(0);

        Rest(run.Read("lesson.schema.json")).ShouldBe(Rest(run.Out.ToString()));
    }

    [Fact]
    public void Files_of_last_time_are_replaced_and_others_left()
    {
        using var run = new KbRun();
        run.Write("theme.schema.json", "old");
        run.Write("mine.json", "mine");

        run.Kb("schema", "--out", ".").ShouldBe(0, run.Error.ToString());

        run.Read("theme.schema.json").ShouldNotBe("old");
        run.Read("mine.json").ShouldBe("mine");
        Directory.GetFiles(run.Root, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void A_type_and_a_folder_cannot_both_be_asked_for()
    {
        using var run = new KbRun();

        run.Kb("schema", "theme", "--out", ".").ShouldBe(2);

        run.Error.ToString().ShouldStartWith("error: --out: writes all types, and 'theme' names one\n");
    }

    // The first member names the draft, which is an older one in files.
    static string Rest(string schema) => schema[schema.IndexOf("\"title\"", StringComparison.Ordinal)..];
}
