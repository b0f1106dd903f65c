using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class What_a_change_brought : IDisposable
{
    const string Broken = "[One](gone.md) and [two](lost.md).";

    readonly ScratchRepository repository = new();

    KbRun Run => repository.Run;

    [Fact]
    public void What_stood_before_is_left_out_wherever_its_lines_moved_to()
    {
        Run.Write("content/old.md", $"# Old\n\n{Broken}\n");
        repository.Commit("two broken links");
        Run.Write("content/old.md", $"# Old\n\nA new line.\n\nAnother, with [a third](third.md).\n\n{Broken}\n");
        Run.Write("content/untouched.md", "# Untouched\n");

        Lines("check", "--since", "HEAD").ShouldBe(["content/old.md:5:15"]);

        Run.Error.ToString().ShouldStartWith("Checked 4 documents: 1 warning. That is what is new since ");
        Run.Error.ToString().ShouldContain("; 2 messages about what stood before are left out.");
    }

    [Fact]
    public void Of_several_that_are_alike_the_one_on_a_new_line_is_new()
    {
        Run.Write("content/old.md", "# Old\n\nFirst [x](gone.md).\n\nSecond [x](gone.md).\n");
        repository.Commit("two alike");
        Run.Write("content/old.md", "# Old\n\nNew [x](gone.md).\n\nFirst [x](gone.md).\n\nSecond, edited [x](gone.md).\n");

        Lines("check", "--since", "HEAD").ShouldBe(["content/old.md:7:16"]);

        Run.Write("content/old.md", "# Old\n\nNew [x](gone.md).\n\nFirst [x](gone.md).\n\nSecond [x](gone.md).\n");
        Lines("check", "--since", "HEAD").ShouldBe(["content/old.md:3:5"]);
    }

    [Fact]
    public void A_page_that_was_deleted_is_no_mistake_but_the_links_to_it_are()
    {
        Run.Write("content/a.md", "# A\n");
        Run.Write("content/b.md", "# B\n\n[A](a.md)\n");
        repository.Commit("b names a");
        File.Delete(Path.Combine(Run.Root, "content/a.md"));

        Lines("check", "--since", "HEAD").ShouldBe(["content/b.md:3:1"]);

        Run.Kb("check", "--since", "HEAD", "content/a.md").ShouldBe(0);
        Run.Kb("check", "--since", "HEAD", "content/never.md").ShouldBe(2);
        Run.Kb("check", "content/a.md").ShouldBe(2);
    }

    [Fact]
    public void A_controlled_list_that_changes_makes_other_files_wrong()
    {
        Run.Write("content/_vocabulary/methods.yaml", "terms:\n  - {id: pdsa, label: PDSA}\n  - {id: lean, label: Lean}\n");
        Run.Write("content/case-studies/a.md", Case("methods: [lean]"));
        repository.Commit("lean is a method");
        Run.Kb("check");
        Run.Out.ToString().ShouldNotContain("'lean'");
        Run.Write("content/_vocabulary/methods.yaml", "terms:\n  - {id: pdsa, label: PDSA}\n");

        Run.Kb("check", "--since", "HEAD").ShouldBe(1);

        Run.Out.ToString().Split('\n').Count(l => l.StartsWith("content/", StringComparison.Ordinal)).ShouldBe(1);
        Run.Out.ToString().ShouldContain("content/case-studies/a.md:");
        Run.Out.ToString().ShouldContain("'lean'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nMore was written here.\n")]
    public void A_file_that_was_renamed_takes_what_stood_in_it_along(string more)
    {
        string text = $"# Old\n\nOne.\n\nTwo.\n\nThree.\n\n{Broken}\n";
        Run.Write("content/old.md", text);
        repository.Commit("two broken links");
        File.Delete(Path.Combine(Run.Root, "content/old.md"));
        Run.Write("content/new.md", text + more);

        Lines("check", "--since", "HEAD").ShouldBeEmpty();
    }

    [Fact]
    public void The_change_begins_where_the_branch_left_the_other_one()
    {
        repository.Git("checkout", "--quiet", "-b", "mine");
        Run.Write("content/mine.md", "# Mine\n\n[x](gone.md)\n");
        repository.Commit("mine");
        repository.Git("checkout", "--quiet", "main");
        Run.Write("content/index.md", "# Welcome\n\n[y](elsewhere.md)\n");
        repository.Commit("others went on");
        repository.Git("checkout", "--quiet", "mine");

        Lines("check", "--since", "main").ShouldBe(["content/mine.md:3:1"]);
    }

    [Fact]
    public void Settings_and_site_themes_of_then_count_for_then()
    {
        Run.Write("statiq.json", """{ "KnowledgeBase": { "Contact": "knowledge@example.org", "Types": { "themes": "theme" } } }""");
        Run.Write("content/case-studies/a.md", "# A\n");
        repository.Commit("a plain page");
        Run.Write("statiq.json", """{ "KnowledgeBase": { "Contact": "knowledge@example.org", "Types": { "themes": "theme", "case-studies": "case-study" } } }""");

        Run.Kb("check", "--since", "HEAD").ShouldBe(1);

        Run.Out.ToString().ShouldContain("content/case-studies/a.md:1:1: error KB1004");
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_said_whenever_they_were_written()
    {
        Run.Write("statiq.json", "{");
        repository.Commit("broken");
        Run.Kb("check", "--since", "HEAD").ShouldBe(2);
        Run.Out.ToString().ShouldContain("statiq.json:1:2: error KB0001");

        Run.Write("statiq.json", "{}");
        Run.Write("content/a.md", "# A\n\n[x](gone.md)\n");
        Lines("check", "--since", "HEAD").ShouldBe(["content/a.md:3:1"]);
        Run.Error.ToString().ShouldContain("nothing is known of what stood before: everything is reported.");
    }

    [Theory]
    [InlineData("nowhere", "there is no commit 'nowhere' here")]
    [InlineData("--output=x", "there is no commit '--output=x' here")]
    [InlineData(" ", "there is no commit ' ' here")]
    [InlineData("main^{tree}", "there is no commit 'main^{tree}' here")]
    [InlineData("$(touch x)", "there is no commit '$(touch x)' here")]
    public void A_reference_that_is_none_is_said_in_words(string reference, string message)
    {
        Run.Kb("check", $"--since={reference}").ShouldBe(2);
        Run.Error.ToString().ShouldStartWith($"error: --since: {message}\n");
    }

    [Fact]
    public void A_folder_without_git_a_clone_without_history_and_strangers_are_said_in_words()
    {
        using var plain = new KbRun();
        plain.Kb("check", "--since", "main").ShouldBe(2);
        plain.Error.ToString().ShouldContain("is not in a git repository");

        repository.Commit("second");
        string clone = Path.Combine(plain.Root, "clone");
        ScratchRepository.GitIn(plain.Root, "clone", "--quiet", "--depth=1", "file://" + Run.Root, clone);
        plain.Kb("check", "--root", clone, "--since", "main~1").ShouldBe(2);
        plain.Error.ToString().ShouldContain("'fetch-depth: 0'");
        plain.Kb("check", "--root", clone, "--since", "main").ShouldBe(0);

        repository.Git("checkout", "--quiet", "--orphan", "stranger");
        repository.Commit("of another family");
        Run.Kb("check", "--since", "main").ShouldBe(2);
        Run.Error.ToString().ShouldContain("'main' and what is checked out have no commit in common");
    }

    [Fact]
    public void A_remote_branch_is_meant_by_the_name_of_its_own()
    {
        using var plain = new KbRun();
        repository.Git("branch", "stable");
        string clone = Path.Combine(plain.Root, "clone");
        ScratchRepository.GitIn(plain.Root, "clone", "--quiet", Run.Root, clone);
        plain.Kb("check", "--root", clone, "--since", "stable").ShouldBe(2);
        plain.Error.ToString().ShouldContain("Did you mean 'origin/stable'?");
    }

    [Fact]
    public void Symbolic_links_odd_names_and_a_root_below_the_top_are_read_as_they_were()
    {
        if (OperatingSystem.IsWindows()) return;
        using var above = new KbRun();
        string root = Path.Combine(above.Root, "docs & more/kb");
        Directory.CreateDirectory(Path.Combine(root, "content"));
        File.WriteAllText(Path.Combine(root, "statiq.json"), "{}");
        File.CreateSymbolicLink(Path.Combine(root, "content/link.md"), "/etc/hostname");
        File.WriteAllText(Path.Combine(root, "content/::error\n%0A\té.md"), "# A\n\n[x](gone.md)\n");
        ScratchRepository.GitIn(above.Root, "init", "--quiet", "--initial-branch=main");
        ScratchRepository.GitIn(above.Root, "add", "--all");
        ScratchRepository.GitIn(above.Root, "commit", "--quiet", "--message", "start");
        File.WriteAllText(Path.Combine(root, "content/new.md"), "# A\n\n[x](gone.md)\n");

        above.Kb("check", "--root", root, "--since", "main", "--format", "github").ShouldBe(0);

        above.Out.ToString().ShouldStartWith("::warning file=docs & more/kb/content/new.md,line=3,col=1,");
        above.Out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public void Files_that_look_like_a_repository_are_not_taken_for_one()
    {
        if (OperatingSystem.IsWindows()) return;
        using var plain = new KbRun();
        string marker = Path.Combine(plain.Root, "ran");
        plain.Write("HEAD", "ref: refs/heads/main\n");
        plain.Write("config", $"[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = \"touch {marker}\"\n");
        plain.Write("refs/heads/keep", "");
        Directory.CreateDirectory(Path.Combine(plain.Root, "objects"));

        plain.Kb("check", "--since", "HEAD").ShouldBe(3);
        plain.Error.ToString().ShouldContain("safe.bareRepository");

        File.Exists(marker).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_that_a_repository_sets_up_is_run()
    {
        if (OperatingSystem.IsWindows()) return;
        string marker = Path.Combine(Run.Root, "ran");
        foreach (string key in new[] { "core.fsmonitor", "diff.external", "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.pager", "core.sshCommand" })
            repository.Git("config", key, $"touch {marker}; cat");
        Run.Write(".gitattributes", "* filter=evil diff=evil text eol=crlf\n");
        foreach (string hook in new[] { "post-checkout", "pre-commit", "post-index-change", "reference-transaction" })
        {
            Run.Write($".git/hooks/{hook}", $"#!/bin/sh\ntouch {marker}\n");
            File.SetUnixFileMode(Path.Combine(Run.Root, $".git/hooks/{hook}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Run.Kb("check", "--since", "HEAD").ShouldBe(0);

        File.Exists(marker).ShouldBeFalse();
    }

    [Fact]
    public void Fingerprints_outlive_lines_that_come_and_go_and_tell_alike_ones_apart()
    {
        Run.Write("content/old.md", $"# Old\n\n{Broken}\n\n[One](gone.md)\n");
        string[] before = Fingerprints();
        before.Distinct().Count().ShouldBe(3);
        Run.Write("content/old.md", $"# Old\n\nA line.\n\n{Broken}\n\n[One](gone.md)\n");
        Fingerprints().ShouldBe(before);
    }

    string[] Fingerprints()
    {
        Run.Kb("check", "--format", "sarif");
        using var log = JsonDocument.Parse(Run.Out.ToString());
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("partialFingerprints").GetProperty("kbDiagnostic/v1").GetString()!)];
    }

    /// <summary>The places said, but those of notices.</summary>
    string[] Lines(params string[] args)
    {
        Run.Kb(args).ShouldBe(0, Run.Error.ToString());
        return [.. Run.Out.ToString().Split('\n').Where(l => l.StartsWith("content/", StringComparison.Ordinal)).Select(l => l.Split(": ")[0])];
    }

    static string Case(string field) => $"""
        ---
        title: "Fewer falls on the long corridor"
        summary: "What three wards changed about one corridor, and how many people still fell there."
        created: 2026-01-01
        themes: [leadership]
        period: 2024-01
        {field}
        sources:
          - title: "Corridor report"
            publisher: "A trust"
        ---

        ## Problem

        People fell.

        ## What was done

        Rails.

        """;

    public void Dispose() => repository.Dispose();
}
