using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>Builds that do not come to their end.</summary>
sealed class Stops(EditedBase site, Random random)
{
    /// <summary>More than a whole build of a small site takes.</summary>
    const int MaxProcessorMilliseconds = 2_500;

    /// <summary>More than a build of a small site reports.</summary>
    const int MaxReports = 60;

    /// <summary>Kills a process that builds, after a time that counts what it does and not what the machine does beside it.</summary>
    public void Kill(params string[] asked)
    {
        var limit = TimeSpan.FromMilliseconds(random.Next(200, MaxProcessorMilliseconds));
        using Process build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kb.dll"), "build", "--date", site.Day, .. asked])
        {
            WorkingDirectory = site.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            while (!build.HasExited && build.TotalProcessorTime < limit) Thread.Sleep(1);
        }
        catch (InvalidOperationException)
        {
            // It ended between the two questions.
        }
        bool ended = build.HasExited;
        build.Kill();
        build.WaitForExit();
        site.Done.Add($"{(ended ? "build in a process" : "kill a build")} after {limit.TotalMilliseconds} ms");
    }

    /// <summary>Breaks a build off in this process where it reports the next step.</summary>
    public void BreakOff(params string[] asked)
    {
        using var stop = new CancellationTokenSource();
        int left = random.Next(MaxReports);
        string at = "its end";
        var opened = Opened.Of(new Session
        {
            Root = site.Root,
            Today = DateOnly.Parse(site.Day, CultureInfo.InvariantCulture),
            WarningsAsErrors = asked.Contains("--warnings-as-errors"),
            Terminal = new Terminal { Out = TextWriter.Null, Error = TextWriter.Null },
        });
        if (opened.Diagnostics.HasErrors) return;
        if (asked.Contains("--portable")) opened = opened.Portable();
        try
        {
            opened.Builder(new Reports(BreakOffHere), stop.Token, force: asked.Contains("--force"), noCache: asked.Contains("--no-cache")).Build();
        }
        catch (OperationCanceledException)
        {
            // As wanted.
        }
        site.Done.Add($"break a build off at {at}");

        void BreakOffHere(BuildProgress progress)
        {
            if (left-- > 0) return;
            if (at == "its end") at = $"{progress.Step} {progress.Done}/{progress.Total}";
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
        }
    }

    sealed class Reports(Action<BuildProgress> report) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => report(value);
    }
}
