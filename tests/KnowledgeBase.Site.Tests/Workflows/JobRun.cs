using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>
/// Runs the shell steps of a job for real, one after the other, as a runner does; steps that use an action are left out, and <c>kb</c> is the one built
/// with the tests. Expressions are only those that the test knows: any other ends the run.
/// </summary>
sealed partial class JobRun : IDisposable
{
    readonly string runner = Directory.CreateTempSubdirectory("kb-runner-").FullName;
    readonly Dictionary<string, string> known;

    /// <param name="workspace">Full path of the folder that the job works in.</param>
    /// <param name="known">What expressions stand for: <c>github.sha</c>.</param>
    public JobRun(string workspace, Dictionary<string, string> known)
    {
        (Workspace, this.known) = (workspace, known);
        Directory.CreateDirectory(Bin);
        Program("kb", $"""exec dotnet "{Path.Combine(AppContext.BaseDirectory, "kb.dll")}" "$@" """);
    }

    public string Workspace { get; }

    /// <summary>What steps keep outside the workspace.</summary>
    public string Temp => Path.Combine(runner, "temp");

    /// <summary>All that the steps printed.</summary>
    public string Log { get; private set; } = "";

    /// <summary>The page of the run.</summary>
    public string Summary => Said("GITHUB_STEP_SUMMARY");

    /// <summary>What each step that was run came to, by its name: 0 for good.</summary>
    public Dictionary<string, int> Steps { get; } = [];

    string Bin => Path.Combine(runner, "bin");

    /// <summary>Puts a shell script on the path.</summary>
    public void Program(string name, string script)
    {
        File.WriteAllText(Path.Combine(Bin, name), $"#!/bin/bash\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(Bin, name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Runs a job; after a step that failed only those that are meant for it. False when one failed.</summary>
    public bool Job(WorkflowJob job)
    {
        foreach (string folder in (string[])[Temp, Workspace]) Directory.CreateDirectory(folder);
        foreach (WorkflowStep step in job.Steps.Where(s => s.Run.Length > 0))
            if (Steps.Values.All(code => code == 0) || step.If.Contains("!cancelled()", StringComparison.Ordinal))
                Steps[step.Name] = Shell(step.Run, [.. job.Env, .. step.Env]);
        return Steps.Values.All(code => code == 0);
    }

    /// <summary>Runs a script as the runner's bash does, and gives its exit code.</summary>
    public int Shell(string script, params KeyValuePair<string, string>[] env)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", Filled(script)])
        {
            WorkingDirectory = Workspace,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in env) start.Environment[name] = Filled(value);
        foreach (string name in (string[])["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_PATH"]) start.Environment[name] = Path.Combine(runner, name);
        foreach (string name in (string[])["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"]) start.Environment[name] = "/dev/null";
        start.Environment["RUNNER_TEMP"] = Temp;
        start.Environment["PATH"] = $"{Bin}:{Environment.GetEnvironmentVariable("PATH")}";
        using Process bash = Process.Start(start)!;
        Task<string> error = bash.StandardError.ReadToEndAsync();
        Log += bash.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        bash.WaitForExit();
        return bash.ExitCode;
    }

    /// <summary>What the steps wrote into a file that the runner names: <c>GITHUB_PATH</c>.</summary>
    public string Said(string name) => File.Exists(Path.Combine(runner, name)) ? File.ReadAllText(Path.Combine(runner, name)) : "";

    string Filled(string text) => Expression().Replace(text, match => known[match.Groups[1].Value]);

    public void Dispose() => Directory.Delete(runner, recursive: true);

    [GeneratedRegex(@"\$\{\{ *(.*?) *\}\}")]
    private static partial Regex Expression();
}
