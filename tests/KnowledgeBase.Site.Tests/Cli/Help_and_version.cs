namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Help_and_version
{
    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("check --help")]
    [InlineData("serve --help")]
    [InlineData("search --help")]
    [InlineData("new --help")]
    [InlineData("schema --help")]
    [InlineData("plugins --help")]
    [InlineData("clean --help")]
    public void Help_goes_to_standard_output_and_ends_with_examples(string line)
    {
        using var run = new KbRun();
        run.Kb(line.Split(' ')).ShouldBe(0);
        string help = run.Out.ToString();
        help.ShouldContain("--warnings-as-errors");
        help.ShouldContain("\nExamples:\n  kb ");
        run.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Version_is_a_number_alone()
    {
        using var run = new KbRun();
        run.Kb("--version").ShouldBe(0);
        run.Out.ToString().ShouldMatch(@"\A\d+\.\d+\.\d+[-.\w]*\n\z");
    }
}
