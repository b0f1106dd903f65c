using System.Diagnostics;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Watching_a_check
{
    [Fact]
    public async Task It_says_everything_again_on_every_save_and_stops()
    {
        using var run = new KbRun();
        using var stop = new CancellationTokenSource();
        Task<int> watching = Task.Run(() => run.Kb(stop.Token, "check", "--watch"));
        await Until(run, "Checking everything.\nChecked 2 documents: no problems. Waiting for saves; Ctrl+C stops.\n");

        run.Write("content/themes/leadership.md", KbRun.Theme.Replace("summary:", "sumary:", StringComparison.Ordinal));
        await Until(run, "Checking content/themes/leadership.md.\ncontent/themes/leadership.md:3:1: error KB1020: ");
        await Until(run, "Checked 2 documents: 1 error. Waiting for saves; Ctrl+C stops.\n");

        // As editors do that write beside the file and put the new one in its place.
        run.Write("content/themes/.leadership.md.swp", KbRun.Theme);
        File.Move(Path.Combine(run.Root, "content/themes/.leadership.md.swp"), Path.Combine(run.Root, "content/themes/leadership.md"), overwrite: true);
        await Until(run, "Checked 2 documents: no problems. Waiting for saves; Ctrl+C stops.\n");

        run.Write("content/new page.md", "# New: a page\n\n[gone](gone.md)\n");
        await Until(run, "content/new page.md:3:1: warning KB2001: ");
        run.Write("statiq.json", "{");
        await Until(run, "statiq.json:1:");
        run.Write("statiq.json", """{ "KnowledgeBase": { "Contact": "knowledge@example.org", "Types": { "themes": "theme" } } }""");
        File.Delete(Path.Combine(run.Root, "content/new page.md"));
        await Until(run, "Checked 2 documents: no problems. Waiting for saves; Ctrl+C stops.\n");

        await stop.CancelAsync();
        (await watching.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(130);
        run.Error.ToString().ShouldBe("Interrupted.\n");
    }

    [Fact]
    public async Task What_only_the_whole_site_can_tell_follows()
    {
        using var run = new KbRun();
        using var stop = new CancellationTokenSource();
        Task<int> watching = Task.Run(() => run.Kb(stop.Token, "check", "--watch", "content/index.md"));
        await Until(run, "Checked 2 documents: ");

        // The address of a page that is made: whether it is there is known once all are planned.
        run.Write("content/index.md", "# Welcome\n\n[nothing](/no-such-page/)\n");
        await Until(run, "content/index.md:3:1: warning KB2001: ");
        run.Write("content/index.md", "# Welcome\n\n[search](/search/)\n");
        await Until(run, "Checking the whole site.\nChecked 2 documents: no problems. Waiting for saves; Ctrl+C stops.\n");

        await stop.CancelAsync();
        (await watching.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(130);
    }

    [Fact]
    public async Task What_lies_outside_the_asked_paths_is_not_said()
    {
        using var run = new KbRun();
        using var stop = new CancellationTokenSource();
        run.Write("content/themes/leadership.md", KbRun.Theme.Replace("summary:", "sumary:", StringComparison.Ordinal));
        Task<int> watching = Task.Run(() => run.Kb(stop.Token, "check", "content/index.md", "--watch"));

        await Until(run, "Checking everything.\nChecked 2 documents: no problems. Waiting for saves; Ctrl+C stops.\n");

        await stop.CancelAsync();
        (await watching.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(130);
    }

    [Fact]
    public void It_says_so_in_text_alone()
    {
        using var run = new KbRun();

        run.Kb("check", "--watch", "--format", "json").ShouldBe(2);

        run.Error.ToString().ShouldStartWith("error: --format: 'kb check' does not write json, only text\n");
    }

    /// <summary>Waits until something is said after what was waited for before.</summary>
    async Task Until(KbRun run, string text)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(60))
        {
            string said = run.Out.ToString();
            int at = said.IndexOf(text, heard, StringComparison.Ordinal);
            if (at >= 0)
            {
                heard = at + text.Length;
                return;
            }
            await Task.Delay(20);
        }
        run.Out.ToString()[heard..].ShouldContain(text, Case.Sensitive);
    }

    int heard;
}
