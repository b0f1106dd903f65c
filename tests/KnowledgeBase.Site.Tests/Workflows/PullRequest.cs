using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>A pull request to a scratch repository. What is written before <see cref="Opened"/> is on its branch, what is written after is proposed.</summary>
sealed class PullRequest : IDisposable
{
    readonly string workspace = Directory.CreateTempSubdirectory("kb-workspace-").FullName;
    readonly ScratchRepository repository = new();
    JobRun? run;

    public KbRun Files => repository.Run;

    public string Workspace => workspace;

    public JobRun Run => run!;

    public void Opened()
    {
        repository.Commit("what stands on main");
        repository.Git("checkout", "--quiet", "-b", "proposal");
    }

    /// <summary>Checks the proposal as the workflow does: merged for a try, with as much history as the workflow asks for. True when the check is content.</summary>
    public bool Check()
    {
        repository.Commit("proposed");
        repository.Git("checkout", "--quiet", "main");
        repository.Git("merge", "--quiet", "--no-ff", "--message", "for a try", "proposal");
        ScratchRepository.GitIn(workspace, "init", "--quiet");
        ScratchRepository.GitIn(workspace, "fetch", "--quiet", "--depth=2", "file://" + Files.Root, "+HEAD:refs/remotes/pull/1/merge");
        ScratchRepository.GitIn(workspace, "checkout", "--quiet", "--force", "refs/remotes/pull/1/merge");
        run = new JobRun(workspace, new() { ["github.sha"] = ScratchRepository.GitIn(workspace, "rev-parse", "HEAD") });
        return run.Job(WorkflowFile.Job("check.yml", "check"));
    }

    /// <summary>The annotations, as printed.</summary>
    public string[] Annotations => [.. Run.Log.Split('\n').Where(l => l.StartsWith("::", StringComparison.Ordinal))];

    public void Dispose()
    {
        run?.Dispose();
        repository.Dispose();
        Directory.Delete(workspace, recursive: true);
    }
}
