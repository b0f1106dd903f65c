using System.Text.Json;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Commands_end_to_end
{
    [Fact]
    public void Build_publishes_a_site_and_says_so_in_one_json_object()
    {
        using var run = new KbRun();
        run.Kb("build", "--format", "json").ShouldBe(0, run.Out.ToString());
        using var report = JsonDocument.Parse(run.Out.ToString());
        report.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(
            ["documents", "pages", "files", "written", "unchanged", "removed", "milliseconds", "steps", "diagnostics"]);
        report.RootElement.GetProperty("documents").GetInt32().ShouldBe(2);
        File.Exists(Path.Combine(run.Root, "site/themes/leadership/index.html")).ShouldBeTrue();

        run.Kb("build").ShouldBe(0);
        run.Out.ToString().ShouldBeEmpty();
        run.Error.ToString().ShouldMatch(@"\ABuilt \d+ pages from 2 documents in \d+ ms: 0 files written, \d+ unchanged, 0 removed; no problems\.\n\z");
    }

    [Fact]
    public void Check_lists_what_is_wrong_and_writes_nothing()
    {
        using var run = new KbRun();
        run.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\nsummry: \"x\"\n---\n");
        run.Kb("check").ShouldBe(1);
        run.Out.ToString().ShouldContain("content/themes/bad.md:3:1: error KB");
        run.Error.ToString().ShouldMatch(@"\AChecked 3 documents: \d+ errors?\.\n\z");
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeFalse();
        Directory.Exists(Path.Combine(run.Root, ".kb")).ShouldBeFalse();
    }

    [Fact]
    public void Check_of_a_path_reports_on_that_path_alone()
    {
        using var run = new KbRun();
        run.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\n---\n");
        run.Kb("check", "content/themes/leadership.md").ShouldBe(0);
        run.Out.ToString().ShouldBeEmpty();
        run.Kb("check", "content/themes/").ShouldBe(1);
        run.Out.ToString().ShouldContain("content/themes/bad.md");
        run.Write("content/theme/good.md", "# Good\n");
        run.Kb("check", "content/theme").ShouldBe(0, "what only begins like it is not asked about");
    }

    [Theory]
    [InlineData("json", "{\n  \"documents\": 3,")]
    [InlineData("sarif", "{\n  \"$schema\": ")]
    [InlineData("github", "::error file=content/themes/bad.md,line=")]
    public void Check_writes_each_format_to_standard_output(string format, string beginning)
    {
        using var run = new KbRun();
        run.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\nsummry: \"x\"\n---\n");
        run.Kb("check", "--format", format).ShouldBe(1);
        run.Out.ToString().ShouldStartWith(beginning);
    }

    [Fact]
    public void Warnings_fail_only_where_asked_to()
    {
        using var run = new KbRun();
        run.Write("content/loose.md", "# Loose\n\n[nowhere](missing.md)\n");
        run.Kb("check").ShouldBe(0);
        run.Out.ToString().ShouldContain("content/loose.md:3:");
        run.Kb("check", "--warnings-as-errors").ShouldBe(1);
        run.Kb("build", "--warnings-as-errors").ShouldBe(1);
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeFalse();
    }

    [Fact]
    public void A_build_with_errors_leaves_the_last_site()
    {
        using var run = new KbRun();
        run.Kb("build").ShouldBe(0);
        string before = run.Read("site/themes/leadership/index.html");
        run.Write("content/themes/leadership.md", "---\ntitle: \"Gone\"\n---\n");
        run.Kb("build").ShouldBe(1);
        run.Error.ToString().ShouldStartWith("Nothing was published: ");
        run.Read("site/themes/leadership/index.html").ShouldBe(before);
    }

    [Fact]
    public void Search_builds_what_is_missing_and_answers_in_text_json_and_batches()
    {
        using var run = new KbRun();
        run.Kb("search", "trust").ShouldBe(0);
        run.Error.ToString().ShouldStartWith("Building: no site has been published yet.\n");
        run.Out.ToString().ShouldStartWith("1 result\n\n1. Leadership (theme)\n   /themes/leadership/\n");

        run.Kb("search", "trust", "--format", "json").ShouldBe(0);
        run.Error.ToString().ShouldBeEmpty();
        using var answer = JsonDocument.Parse(run.Out.ToString());
        answer.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["query", "total", "hits", "facets", "suggestion"]);
        answer.RootElement.GetProperty("hits")[0].EnumerateObject().Select(p => p.Name).ShouldBe(
            ["rank", "score", "url", "title", "type", "themes", "system", "excerpt"]);

        run.Write("queries.txt", "trust\n\nzzz\n");
        run.Kb("search", "--batch", "queries.txt").ShouldBe(0);
        string[] lines = run.Out.ToString().TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(3);
        lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("query").GetString()).ShouldBe(["trust", "", "zzz"]);

        run.Kb("search", "trust", "--type", "page").ShouldBe(0);
        run.Out.ToString().ShouldBe("0 results\n");
        run.Kb("search", "--", "-trust").ShouldBe(0);
    }

    [Fact]
    public void Search_says_when_the_content_is_newer_and_mends_a_damaged_index()
    {
        using var run = new KbRun();
        run.Kb("build").ShouldBe(0);
        File.SetLastWriteTimeUtc(Path.Combine(run.Root, "content/index.md"), DateTime.UtcNow.AddMinutes(1));
        run.Kb("search", "trust").ShouldBe(0);
        run.Error.ToString().ShouldStartWith("The content is newer than the published site");

        Damage(run, ".kb/index");
        run.Kb("search", "trust").ShouldBe(0);
        run.Error.ToString().ShouldStartWith("The content is newer than the published site");
        run.Out.ToString().ShouldStartWith("1 result\n");

        Damage(run, ".kb/index");
        Damage(run, ".kb/steps");
        run.Kb("search", "trust").ShouldBe(0);
        run.Error.ToString().ShouldStartWith("Building: the search index is damaged");
        run.Out.ToString().ShouldStartWith("1 result\n");
        run.Kb("search", "trust").ShouldBe(0);
        run.Out.ToString().ShouldStartWith("1 result\n");
    }

    [Fact]
    public void Search_answers_for_the_published_site_whatever_became_of_the_content()
    {
        using var run = new KbRun();
        run.Kb("build").ShouldBe(0);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(run.Root, "content"), "*.md", SearchOption.AllDirectories)) File.Delete(file);
        run.Write("content/other.md", "# Other\n\nNothing.\n");

        run.Kb("search", "trust").ShouldBe(0);
        run.Out.ToString().ShouldStartWith("1 result\n");
        Directory.EnumerateDirectories(Path.Combine(run.Root, ".kb/index")).Count().ShouldBe(1);

        run.Kb("build").ShouldBe(0);
        run.Kb("search", "trust").ShouldBe(0);
        run.Out.ToString().ShouldBe("0 results\n");
        Directory.EnumerateDirectories(Path.Combine(run.Root, ".kb/index")).Count().ShouldBe(1);
    }

    static void Damage(KbRun run, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(run.Root, folder), "*", SearchOption.AllDirectories)) File.WriteAllText(file, "damage");
    }

    [Fact]
    public void New_writes_a_file_whose_only_diagnostics_are_what_is_still_to_fill_in()
    {
        using var run = new KbRun();
        run.Kb("new", "case-study", "Fewer falls: a \"start\"", "--date", "2026-11-23").ShouldBe(0);
        run.Out.ToString().ShouldBe("content/case-studies/fewer-falls-a-start.md\n");
        run.Read("content/case-studies/fewer-falls-a-start.md").ShouldContain("title: \"Fewer falls: a \\\"start\\\"\"\n");

        run.Kb("check", "--format", "json").ShouldBe(1);
        using var report = JsonDocument.Parse(run.Out.ToString());
        string[] messages = [.. report.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("message").GetString()!)];
        string[] open = ["'status'", "'summary'", "'system'", "'themes'", "when the work began", "'publisher'", "'title'", "'Problem'", "'What was done'", "'review_by'"];
        messages.Length.ShouldBe(open.Length, string.Join('\n', messages));
        foreach (string field in open) messages.ShouldContain(m => m.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_page_and_a_new_theme_need_little()
    {
        using var run = new KbRun();
        run.Kb("new", "page", "About us").ShouldBe(0);
        run.Kb("check").ShouldBe(0, run.Out.ToString());
        run.Kb("new", "theme", "Trust").ShouldBe(0);
        run.Kb("check", "--format", "github").ShouldBe(1);
        run.Out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public void New_takes_no_title_that_could_not_be_published()
    {
        using var run = new KbRun();
        run.Kb("new", "theme", "=> 1").ShouldBe(2);
        run.Error.ToString().ShouldStartWith("error: TITLE: '=> 1' begins as code does for Statiq");
        run.Kb("new", "theme", "CON").ShouldBe(0);
        run.Out.ToString().ShouldBe("content/themes/con-theme.md\n");
    }

    [Fact]
    public void Schema_prints_one_type_or_all()
    {
        using var run = new KbRun();
        run.Write("content/_vocabulary/statuses.yaml", """
            title: "Status"
            help: "Where work stands."
            terms:
              - id: running
                label: "Running"
                definition: "It goes on."
            """ + "\n");
        run.Kb("schema", "case-study").ShouldBe(0, run.Error.ToString());
        using var one = JsonDocument.Parse(run.Out.ToString());
        one.RootElement.GetProperty("title").GetString().ShouldBe("Case study");
        one.RootElement.GetProperty("properties").GetProperty("status").GetProperty("enum")[0].GetString().ShouldBe("running");
        run.Kb("schema").ShouldBe(0);
        using var all = JsonDocument.Parse(run.Out.ToString());
        all.RootElement.GetProperty("$defs").EnumerateObject().Select(p => p.Name).ShouldContain("lesson");
    }

    [Fact]
    public void Plugins_are_listed_as_text_and_json()
    {
        using var run = new KbRun();
        run.Kb("plugins").ShouldBe(0);
        run.Out.ToString().ShouldStartWith("markdown\ncase-studies\n");
        run.Kb("plugins", "--format", "json").ShouldBe(0);
        using var list = JsonDocument.Parse(run.Out.ToString());
        list.RootElement.GetProperty("plugins")[0].GetProperty("name").GetString().ShouldBe("markdown");
    }

    [Fact]
    public void Clean_takes_the_cache_and_leaves_the_site()
    {
        using var run = new KbRun();
        run.Kb("build").ShouldBe(0);
        run.Kb("clean").ShouldBe(0);
        run.Error.ToString().ShouldBe("Deleted .kb.\n");
        Directory.Exists(Path.Combine(run.Root, ".kb")).ShouldBeFalse();
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeTrue();
        run.Kb("clean").ShouldBe(0);
        run.Error.ToString().ShouldBe("There is no .kb: nothing to delete.\n");
        run.Kb("build").ShouldBe(0);
    }

    [Fact]
    public void A_second_build_at_once_ends_with_3_and_says_who_holds_the_lock()
    {
        using var run = new KbRun();
        Directory.CreateDirectory(Path.Combine(run.Root, ".kb"));
        using var held = new FileStream(Path.Combine(run.Root, ".kb/lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        run.Kb("build").ShouldBe(3);
        run.Error.ToString().ShouldStartWith("error: another build is running");
    }

    [Fact]
    public void An_interrupted_run_ends_with_130()
    {
        using var run = new KbRun();
        run.Kb(new CancellationToken(canceled: true), "build").ShouldBe(130);
        run.Error.ToString().ShouldBe("Interrupted.\n");
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeFalse();
    }

    [Fact]
    public void An_error_stream_that_is_full_leaves_the_exit_code()
    {
        using var run = new KbRun();
        using var full = new FullStream();
        var terminal = new Terminal { Out = run.Out, Error = new StreamWriter(full) { AutoFlush = true }, Folder = run.Root };
        KbCommand.Run(["nothing"], terminal, CancellationToken.None).ShouldBe(3);
        KbCommand.Run(["check"], terminal, CancellationToken.None).ShouldBe(3);
    }

    sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }

    [Fact]
    public void The_first_of_several_failures_is_named()
    {
        (string message, _) = Failure.Describe(new AggregateException(new IOException("No space left on device : '/x'"), new IOException("b")), ExitCode.Environment);
        message.ShouldBe("No space left on device : '/x'");
        ExitCodes.Of(new AggregateException(new IOException("No space left on device : '/x'")), CancellationToken.None).ShouldBe(ExitCode.Environment);
    }

    [Fact]
    public void Quiet_says_nothing_and_detailed_says_every_step()
    {
        using var run = new KbRun();
        run.Kb("build", "--verbosity", "quiet").ShouldBe(0);
        run.Error.ToString().ShouldBeEmpty();
        run.Kb("build", "--force", "--verbosity", "detailed").ShouldBe(0);
        run.Error.ToString().ShouldContain("\nmake: ");
    }
}
