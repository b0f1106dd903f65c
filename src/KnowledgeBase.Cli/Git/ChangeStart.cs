using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Cli.Git;

/// <summary>
/// Where a change began: the last commit that what is checked out has in common with a branch, tag or commit. What went on there since is
/// nobody's change here, as in a pull request.
/// </summary>
/// <param name="Git">Git in the root.</param>
/// <param name="Commit">The whole hash.</param>
/// <param name="Folder">Path of the root in the repository, with a slash at its end; empty when the root is the repository.</param>
sealed record ChangeStart(GitProgram Git, string Commit, string Folder)
{
    const string Deeper = "This is a shallow clone, which lacks older commits. Run 'git fetch --unshallow'; for actions/checkout set 'fetch-depth: 0'.";

    /// <summary>A few digits of the hash, as people say it.</summary>
    public string Short => Commit[..10];

    /// <summary>Understands a reference as git does.</summary>
    /// <exception cref="UsageException">There is no such commit, or none in common.</exception>
    /// <exception cref="RunStoppedException">Git is not here, or refuses.</exception>
    public static ChangeStart Of(string reference, string root)
    {
        var git = new GitProgram(root);
        (bool shallow, string folder) = Repository(git, root);
        string given = Resolve(git, reference) ?? throw NoCommit(git, reference, shallow);
        string current = Resolve(git, "HEAD") ?? throw new UsageException("--since: there is no commit here yet", "Leave out --since: everything is new.");
        Answer common = git.Ask("merge-base", given, current);
        return common.Code == 0
            ? new ChangeStart(git, common.Text, folder)
            : throw new UsageException($"--since: '{reference}' and what is checked out have no commit in common", shallow ? Deeper : "Name the branch that this one began from.");
    }

    /// <summary>True when something lay at a path of the root.</summary>
    public bool Had(string path) => Git.Ask("cat-file", "-e", $"{Commit}:{Folder}{path}").Code == 0;

    static (bool Shallow, string Folder) Repository(GitProgram git, string root)
    {
        Answer answer = git.Ask("rev-parse", "--is-shallow-repository", "--show-prefix");
        if (answer.Code == 0 && answer.Text.Split('\n', 2) is [var shallow, .. var rest]) return (shallow == "true", string.Concat(rest));
        throw answer.Error.Contains("not a git repository", StringComparison.Ordinal)
            ? new UsageException($"--since: {root} is not in a git repository, so nothing is known of what was there before", "Leave out --since: then everything is reported.")
            : new RunStoppedException(StopReason.Environment, $"git refuses to say anything of {root}: {answer.Complaint}");
    }

    // What begins with a hyphen is no reference: git refuses to make one.
    static string? Resolve(GitProgram git, string reference) =>
        reference is not ("" or ['-', ..]) && git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") is { Code: 0 } found ? found.Text : null;

    static UsageException NoCommit(GitProgram git, string reference, bool shallow)
    {
        string hint = Resolve(git, "origin/" + reference) is not null ? $"Did you mean 'origin/{reference}'?"
            : shallow ? Deeper
            : "It is the name of a branch, a tag or a commit; 'git branch --all' lists the branches, 'git fetch' brings new ones.";
        return new UsageException($"--since: there is no commit '{reference}' here", hint);
    }
}
