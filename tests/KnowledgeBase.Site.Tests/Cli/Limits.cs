using System.Diagnostics;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Engine.Running;
using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>A run that has to stop at a limit ends with 4 and says at what.</summary>
public class Limits
{
    [Fact]
    public void A_document_that_takes_for_ever_ends_the_run_with_4_and_is_named()
    {
        using var run = new KbRun();
        using var slow = new SlowReader();
        var site = TestSite.With("-- content/endless.slow --\nx\n", slow);
        site.DocumentLimit = TimeSpan.FromMilliseconds(200);

        RunStoppedException stopped = Should.Throw<RunStoppedException>(() => site.Model());

        Failure.Report(stopped, new Terminal { Out = run.Out, Error = run.Error }, CancellationToken.None).ShouldBe(ExitCode.Limit);
        ((int)ExitCode.Limit).ShouldBe(4);
        run.Error.ToString().ShouldStartWith("error: content/endless.slow took longer than ");
    }

    [Fact]
    public async Task A_process_that_has_too_little_memory_ends_with_4_and_leaves_the_last_site()
    {
        using var run = new KbRun();
        run.Kb("build").ShouldBe(0);
        run.Write("content/index.md", "![A picture](p.png)\n");
        File.WriteAllBytes(Path.Combine(run.Root, "content/p.png"), Pictures.PngWith(("IDAT", new byte[19 << 20])));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kb.dll"), "build"])
        {
            WorkingDirectory = run.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = $"0x{24 << 20:x}" },
        };

        using Process build = Process.Start(start)!;
        string error = await build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);

        build.ExitCode.ShouldBe(4);
        error.ShouldBe("error: there is not enough memory to go on\n    Close other programs, or make the largest files smaller.\n");
        run.Read("site/index.html").ShouldContain("Hello.");
    }
}
