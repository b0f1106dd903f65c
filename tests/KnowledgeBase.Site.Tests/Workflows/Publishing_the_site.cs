using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>The shell steps of <c>pages.yml</c> and of the action that gets <c>kb</c>, run for real.</summary>
public sealed class Publishing_the_site : IDisposable
{
    readonly KbRun knowledge = new();
    readonly JobRun job;

    public Publishing_the_site() => job = new JobRun(knowledge.Root, []);

    [Fact]
    public void What_is_right_is_a_site()
    {
        job.Job(WorkflowFile.Job("pages.yml", "build")).ShouldBeTrue(job.Log);

        File.Exists(Path.Combine(knowledge.Root, "site/index.html")).ShouldBeTrue();
        job.Log.ShouldNotContain("::");
    }

    [Fact]
    public void Of_what_has_errors_nothing_is_handed_on_and_the_lines_are_named()
    {
        knowledge.Write("content/themes/trust.md", KbRun.Theme.Replace("summary:", "sumary:", StringComparison.Ordinal));

        job.Job(WorkflowFile.Job("pages.yml", "build")).ShouldBeFalse();

        job.Log.ShouldContain("::error file=content/themes/trust.md,line=3,");
        Directory.Exists(Path.Combine(knowledge.Root, "site")).ShouldBeFalse();
    }

    [Fact]
    public void The_action_publishes_kb_from_the_source_beside_it_and_puts_it_on_the_path()
    {
        // Publishing it for real takes a minute; what is asked of dotnet is looked at instead.
        job.Program("dotnet", """printf '%s\n' "$@" > "$RUNNER_TEMP/asked" """);
        WorkflowStep build = WorkflowFile.Steps(Path.Combine(WorkflowFile.Folder, "actions/kb/action.yml")).Single(step => step.Run.Length > 0);
        Directory.CreateDirectory(job.Temp);

        job.Shell(build.Run).ShouldBe(0, job.Log);

        string[] asked = File.ReadAllLines(Path.Combine(job.Temp, "asked"));
        string output = asked[Array.IndexOf(asked, "--output") + 1];
        asked[..2].ShouldBe(["publish", "src/KnowledgeBase.Cli"]);
        Directory.Exists(Path.Combine(Repository.Root, asked[1])).ShouldBeTrue();
        job.Said("GITHUB_PATH").ShouldBe(output + "\n");
    }

    public void Dispose()
    {
        job.Dispose();
        knowledge.Dispose();
    }
}
