using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Wrong_command_lines
{
    [Theory]
    [InlineData("buidl", "error: 'kb' has no command 'buidl' (did you mean 'build'?)\n    See: kb --help\n")]
    [InlineData("build --frce", "error: 'kb build' has no option '--frce' (did you mean '--force'?)\n    See: kb build --help\n")]
    [InlineData("build --format xml", "error: --format: 'xml' is not one of text, json, sarif, github, markdown, docx, csv\n    See: kb build --help\n")]
    [InlineData("check --verbosity loud", "error: --verbosity: 'loud' is not one of quiet, normal, detailed\n    See: kb check --help\n")]
    [InlineData("build --date 23.11.2026", "error: --date: '23.11.2026' is not a date like 2026-11-23\n    See: kb build --help\n")]
    [InlineData("build --root", "error: required argument missing for option: '--root'\n    See: kb build --help\n")]
    [InlineData("serve --port abc", "error: --port: 'abc' is not a whole number from 1 to 65535\n    See: kb serve --help\n")]
    [InlineData("serve --port 70000", "error: --port: '70000' is not a whole number from 1 to 65535\n    See: kb serve --help\n")]
    [InlineData("search --limit -1 a", "error: --limit: '-1' is not a whole number from 0 to 1000\n    See: kb search --help\n")]
    [InlineData("search --thme leadership", "error: 'kb search' has no option '--thme' (did you mean '--theme'?); write -- before words that begin with a hyphen\n    See: kb search --help\n")]
    [InlineData("build --port 3", "error: 'kb build' has no option '--port' (did you mean '--root'?)\n    See: kb build --help\n")]
    [InlineData("build now", "error: 'kb build' cannot take 'now' too\n    See: kb build --help\n")]
    [InlineData("new theme", "error: required argument missing for command: 'new'\n    See: kb new --help\n")]
    [InlineData("search --format sarif a", "error: --format: 'kb search' does not write sarif, only text and json\n")]
    [InlineData("search", "error: WORDS: nothing to search for\n    Give words, a filter such as --theme, or --batch FILE.\n")]
    [InlineData("search --batch nowhere.txt", "error: --batch: there is no file 'nowhere.txt' (looked for ROOT/nowhere.txt)\n")]
    [InlineData("check --fix --watch", "error: --fix and --watch cannot be used together\n    See: kb check --help\n")]
    [InlineData("check --since HEAD --fix", "error: --fix and --since cannot be used together\n    See: kb check --help\n")]
    [InlineData("check --since HEAD --watch", "error: --watch and --since cannot be used together\n    See: kb check --help\n")]
    [InlineData("check --yes", "error: --yes says something only together with --fix\n    See: kb check --help\n")]
    [InlineData("check nowhere.md", "error: PATH: there is no 'nowhere.md' in ROOT\n")]
    [InlineData("check ..", "error: PATH: '..' lies outside the knowledge base ROOT\n")]
    [InlineData("new csae-study A", "error: TYPE: there is no content type 'csae-study'\n    Did you mean 'case-study'?\n")]
    [InlineData("schema lessen", "error: TYPE: there is no content type 'lessen'\n    Did you mean 'lesson'?\n")]
    [InlineData("new theme 健康", "error: TITLE: '健康' has no letter or digit that can stand in an address\n    Add a few words in Latin letters; the title can be changed in the file.\n")]
    [InlineData("new lesson A", "error: TYPE: no folder is of the type 'lesson'\n    Say so in statiq.json: \"KnowledgeBase\": { \"Types\": { \"lessons\": \"lesson\" } }\n")]
    [InlineData("new theme Leadership", "error: TITLE: there is already a 'content/themes/leadership.md'\n    Nothing was written. Choose another title, or edit that file.\n")]
    [InlineData("build --root nowhere", "error: --root: there is no folder 'nowhere' (looked for ROOT/nowhere)\n")]
    [InlineData("build --root content", "error: --root: 'content' is not a knowledge base: looked for ROOT/content/statiq.json\n    A folder becomes one with a 'statiq.json' that holds {} and a folder 'content'.\n")]
    public void Each_names_what_is_wrong_and_ends_with_2(string line, string error)
    {
        using var run = new KbRun();
        run.Kb(line.Split(' ')).ShouldBe(2);
        run.Error.ToString().Replace(run.Root, "ROOT", StringComparison.Ordinal).ShouldBe(error);
        run.Out.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_at_all_shows_the_help_as_talk()
    {
        using var run = new KbRun();
        run.Kb().ShouldBe(2);
        run.Error.ToString().ShouldContain("kb [command] [options]");
        run.Out.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Outside_a_knowledge_base_it_says_what_was_looked_for()
    {
        using var run = new KbRun();
        File.Delete(Path.Combine(run.Root, "statiq.json"));
        run.Kb("check").ShouldBe(2);
        run.Error.ToString().ShouldStartWith(
            $"error: there is no knowledge base here: looked for 'statiq.json' in {run.Root} and every folder above it\n");
    }

    [Fact]
    public void A_bad_source_date_epoch_is_named()
    {
        using var run = new KbRun();
        KbCommand.Run(["check"], new Terminal { Out = run.Out, Error = run.Error, Folder = run.Root, SourceDateEpoch = "yesterday" }, CancellationToken.None)
            .ShouldBe(2);
        run.Error.ToString().ShouldBe("error: SOURCE_DATE_EPOCH: 'yesterday' is not a number of seconds since 1970\n");
    }

    [Fact]
    public void A_good_source_date_epoch_is_the_day_of_the_run_and_the_option_goes_before_it()
    {
        using var run = new KbRun();
        run.Write("content/later.md", "---\ntitle: Later\ncreated: 2026-05-02\n---\nText.\n");
        var terminal = new Terminal { Out = run.Out, Error = run.Error, Folder = run.Root, SourceDateEpoch = "1777593600" };

        KbCommand.Run(["build"], terminal, CancellationToken.None).ShouldBe(0);
        File.Exists(Path.Combine(run.Root, "site/later/index.html")).ShouldBeFalse("1777593600 is the first second of 2026-05-01");
        KbCommand.Run(["build", "--date", "2026-05-02"], terminal, CancellationToken.None).ShouldBe(0);
        File.Exists(Path.Combine(run.Root, "site/later/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Broken_settings_end_with_2_at_their_place()
    {
        using var run = new KbRun("{ \"OutputPath\": 5 }");
        run.Kb("build").ShouldBe(2);
        run.Out.ToString().ShouldContain("statiq.json:1:17: error KB0003");
        run.Error.ToString().ShouldStartWith("Nothing was published: 1 error");
    }
}
