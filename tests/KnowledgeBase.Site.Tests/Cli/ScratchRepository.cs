using System.Diagnostics;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>A knowledge base under git, in a folder of its own; commits belong to nobody and read no settings of this machine.</summary>
public sealed class ScratchRepository : IDisposable
{
    public ScratchRepository()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit("start");
    }

    public KbRun Run { get; } = new();

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    public string Git(params string[] words) => GitIn(Run.Root, words);

    public static string GitIn(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=tests", "-c", "user.email=tests@localhost", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always", .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using Process git = Process.Start(start)!;
        Task<string> error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException($"git {string.Join(' ', words)}: {error.GetAwaiter().GetResult()}");
        return output.TrimEnd('\n');
    }

    public void Dispose() => Run.Dispose();
}
