using System.Diagnostics;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class The_real_process
{
    [Fact]
    public void Data_and_talk_go_to_their_own_streams_without_colours_when_redirected()
    {
        using var run = new KbRun();
        run.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\n---\n");
        (int code, string output, string error) = Finish(Start(run, "check"));
        code.ShouldBe(1);
        output.ShouldContain("content/themes/bad.md:");
        output.ShouldNotContain("\e");
        error.ShouldMatch(@"\AChecked 3 documents: \d+ errors?\.\n\z");
    }

    [Fact]
    public void The_root_is_found_upward_from_the_folder_it_was_started_in()
    {
        using var run = new KbRun();
        ProcessStartInfo start = StartInfo(run, "check", "leadership.md");
        start.WorkingDirectory = Path.Combine(run.Root, "content/themes");
        Finish(Process.Start(start)!).ShouldBe((0, "", "Checked 2 documents: no problems.\n"));
    }

    [Fact]
    public async Task A_signal_ends_serve_with_130()
    {
        if (OperatingSystem.IsWindows()) return;
        using var run = new KbRun();
        using Process serve = Start(run, "serve");
        (await serve.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.ShouldStartWith("http://127.0.0.1:");
        // Not INT: a shell's background jobs, and what they start, are deaf to it.
        using (Process kill = Process.Start("kill", ["-TERM", $"{serve.Id}"])!) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        (int code, _, string error) = Finish(serve);
        code.ShouldBe(130);
        error.ShouldEndWith("Interrupted.\n");
    }

    static Process Start(KbRun run, params string[] args) => Process.Start(StartInfo(run, args))!;

    static ProcessStartInfo StartInfo(KbRun run, params string[] args) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "kb.dll"), .. args])
        {
            WorkingDirectory = run.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    static (int Code, string Output, string Error) Finish(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60))) process.Kill(entireProcessTree: true);
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
