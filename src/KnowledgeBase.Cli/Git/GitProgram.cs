using System.Diagnostics;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Cli.Git;

/// <summary>
/// The command <c>git</c> in one folder, asked for stored objects only: no question here looks at the working tree, so that no hook, filter,
/// monitor or text converter of anybody is ever run.
/// </summary>
sealed class GitProgram
{
    // Files that look like a repository are taken for one only when they are named: a pull request could bring them.
    static readonly ImmutableArray<string> Careful = ["--no-pager", "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];

    // In a hook these name the repository of the hook, from another folder.
    static readonly ImmutableArray<string> OfTheCaller = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"];

    readonly string program;
    readonly string folder;

    /// <summary>Finds the command.</summary>
    /// <param name="folder">Full path of the folder to ask about.</param>
    /// <exception cref="RunStoppedException">It is not installed.</exception>
    public GitProgram(string folder)
    {
        this.folder = folder;
        program = OnPath() ?? throw new RunStoppedException(StopReason.Environment, "the command 'git' is not here, and --since needs it",
            "Install git, or leave out --since: then everything is reported.");
    }

    /// <summary>Asks and waits for the answer.</summary>
    public Answer Ask(params string[] words)
    {
        using Process process = Start(words);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new Answer(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it, all streams open; who starts it ends it.</summary>
    public Process Start(params string[] words)
    {
        var start = new ProcessStartInfo(program, [.. Careful, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in OfTheCaller) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return Process.Start(start)!;
    }

    // Not left to the system: some look into the folder at hand first, where anybody's git.exe could lie.
    static string? OnPath()
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Where(Path.IsPathFullyQualified).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
    }
}

/// <summary>What git answered.</summary>
/// <param name="Code">Its exit code; 0 for yes.</param>
/// <param name="Output">What it gave.</param>
/// <param name="Error">What it complained of.</param>
sealed record Answer(int Code, byte[] Output, string Error)
{
    /// <summary>The output as one text, without the line end.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n');

    /// <summary>The complaint in one line, as git words it.</summary>
    public string Complaint => Error.Split('\n')[0].Replace("fatal: ", "", StringComparison.Ordinal).TrimEnd('.');
}
