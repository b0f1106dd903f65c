using System.Text.Json;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>The shell steps of <c>check.yml</c>, run for real.</summary>
public sealed class Checking_a_pull_request : IDisposable
{
    readonly PullRequest request = new();

    [Fact]
    public void What_is_right_passes_and_the_page_of_the_run_says_so()
    {
        request.Opened();
        request.Files.Write("content/new.md", "# New\n\nSee [welcome](index.md).\n");

        request.Check().ShouldBeTrue(request.Run.Log);

        request.Annotations.ShouldBeEmpty();
        File.ReadAllText(Path.Combine(request.Workspace, "copy/new/index.html")).ShouldContain("href=\"../index.html\">welcome<");
        request.Run.Summary.ShouldContain("The site as it would be");
        request.Run.Summary.ShouldStartWith("## kb check\n\nno problems&#46; That is what is new since ");
        Results().ShouldBe(0);
    }

    [Fact]
    public void Mistakes_are_shown_at_their_lines_and_only_those_that_the_change_brought()
    {
        request.Files.Write("content/old.md", "# Old\n\n[Gone](gone.md)\n");
        request.Files.Write("content/away.md", "# Away\n");
        request.Files.Write("content/leads.md", "# Leads\n\nTo what goes [away](away.md).\n");
        request.Opened();
        request.Files.Write("content/old.md", "# Old\n\nA line more.\n\n[Gone](gone.md)\n");
        request.Files.Write("content/themes/trust.md", KbRun.Theme.Replace("summary:", "sumary:", StringComparison.Ordinal));
        File.Delete(Path.Combine(request.Files.Root, "content/away.md"));

        request.Check().ShouldBeFalse();

        request.Annotations.Select(a => a[..a.IndexOf(",title", StringComparison.Ordinal)]).ShouldBe(
        [
            "::error file=content/themes/trust.md,line=3,col=1",
            "::warning file=content/leads.md,line=3,col=14",
        ], ignoreOrder: true);
        request.Run.Summary.ShouldContain("<code>content&#47;themes&#47;trust&#46;md</code>, line 3, column 1: ");
        request.Run.Steps.ShouldContainKeyAndValue("Write the list for code scanning", 0);
        Directory.Exists(Path.Combine(request.Workspace, "copy")).ShouldBeFalse();
        Results().ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Errors_that_stood_before_fail_nobody_and_only_keep_the_copy_away()
    {
        request.Files.Write("content/themes/bad.md", "---\ntitle: Bad\n---\n");
        request.Opened();
        request.Files.Write("content/new.md", "# New\n");

        request.Check().ShouldBeTrue(request.Run.Log);

        request.Annotations.ShouldBeEmpty();
        request.Run.Summary.ShouldContain("the branch had errors before");
    }

    [Fact]
    public void Of_what_else_changes_nothing_counts_and_the_page_says_how_much_it_is()
    {
        string marker = Path.Combine(request.Workspace, "..", $"{Path.GetFileName(request.Workspace)}-ran");
        request.Opened();
        request.Files.Write("statiq.json", """{ "ThemePaths": ["themes/evil"], "KnowledgeBase": { "Plugins": [{ "Path": "plugins/evil.dll", "Sha256": "00" }] } }""");
        request.Files.Write("themes/evil/layouts/page.hbs", "evil");
        request.Files.Write("plugins/evil.dll", "evil");
        request.Files.Write(".github/actions/kb/action.yml", "evil");
        request.Files.Write("Directory.Build.props", $"<Project><Target Name=\"x\" BeforeTargets=\"Restore\"><Exec Command=\"touch {marker}\" /></Target></Project>");
        request.Files.Write("kb", $"#!/bin/sh\ntouch {marker}\n");
        request.Files.Write("content/.gitattributes", "* filter=evil text eol=crlf\n");
        request.Files.Write("content/new.md", "# New\n");

        request.Check().ShouldBeTrue(request.Run.Log);

        request.Run.Summary.ShouldStartWith("Files outside `content` that this pull request changes too: 6.");
        File.Exists(marker).ShouldBeFalse();
        File.ReadAllText(Path.Combine(request.Workspace, "statiq.json")).ShouldNotContain("evil");
        foreach (string path in (string[])["themes", "plugins", ".github", "Directory.Build.props", "kb"]) Path.Exists(Path.Combine(request.Workspace, path)).ShouldBeFalse(path);
        File.Exists(Path.Combine(request.Workspace, "content/new.md")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("content/secret.md", "content/case-studies", "content/index.md", "content/_vocabulary")]
    [InlineData("content")]
    public void A_link_out_of_the_texts_is_refused_and_what_it_leads_to_is_not_shown(params string[] paths)
    {
        request.Opened();
        string outside = Directory.CreateTempSubdirectory("kb-outside-").FullName;
        foreach (string name in (string[])["methods.yaml", "page.md"]) File.WriteAllText(Path.Combine(outside, name), "# A title\n\nhunter2 [x](hunter2.md)\n");
        foreach (string path in paths)
        {
            string link = Path.Combine(request.Files.Root, path);
            if (Directory.Exists(link)) Directory.Delete(link, recursive: true);
            File.Delete(link);
            File.CreateSymbolicLink(link, path.EndsWith(".md", StringComparison.Ordinal) ? Path.Combine(outside, "page.md") : outside);
        }

        request.Check().ShouldBeFalse();

        foreach (string path in paths)
            request.Annotations.ShouldContain(a => a.Contains($"file={path},", StringComparison.Ordinal) && a.StartsWith("::error", StringComparison.Ordinal), request.Run.Log);
        (request.Run.Log + request.Run.Summary + Sarif()).ShouldNotContain("hunter2");
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void No_text_becomes_a_command_of_the_runner_or_the_markup_of_its_page()
    {
        request.Opened();
        request.Files.Write("content/new.md", "# New\n\n[::error::x](<gone\">%0A::set-env name=PATH::x.md>) ![`](<img src=x>.png) @somebody\n\n::stop-commands::x\n\n<script>alert(1)</script>\n");
        request.Files.Write("content/a\n::warning::b%0A.md", "# Odd\n\n[x](gone.md)\n");

        request.Check();

        request.Annotations.ShouldNotBeEmpty();
        request.Annotations.ShouldAllBe(a => a.StartsWith("::error file=content/", StringComparison.Ordinal) || a.StartsWith("::warning file=content/", StringComparison.Ordinal));
        request.Run.Log.ShouldNotContain("\n::stop");
        request.Run.Summary.ShouldNotContain("<script");
        request.Run.Summary.ShouldNotContain("@somebody");
    }

    [Fact]
    public void A_personal_value_is_found_and_stands_in_nothing_that_the_run_leaves()
    {
        request.Opened();
        request.Files.Write("content/story.md", "# A story\n\nThe patient, NHS number 943 476 5919, went home.\n\n[x](943%20476%205919.md)\n");

        request.Check().ShouldBeFalse();

        request.Annotations.ShouldContain(a => a.StartsWith("::error file=content/story.md,line=3,", StringComparison.Ordinal));
        string left = request.Run.Log + request.Run.Summary + Sarif();
        foreach (string value in (string[])["943 476 5919", "9434765919", "5919"]) left.ShouldNotContain(value);
    }

    [Fact]
    public void Texts_that_are_all_gone_or_come_for_the_first_time_are_no_failure_of_the_workflow()
    {
        request.Opened();
        Directory.Delete(Path.Combine(request.Files.Root, "content"), recursive: true);

        request.Check();

        request.Run.Steps.ShouldContainKeyAndValue("Put the proposed texts in place", 0);
        request.Run.Log.ShouldNotContain("bug");
    }

    string Sarif() => File.ReadAllText(Path.Combine(request.Workspace, "kb.sarif"));

    int Results() => JsonDocument.Parse(Sarif()).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();

    public void Dispose() => request.Dispose();
}
