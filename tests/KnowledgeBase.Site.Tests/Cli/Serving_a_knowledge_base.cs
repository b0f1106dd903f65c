using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Serving_a_knowledge_base
{
    [Fact]
    public async Task It_serves_rebuilds_on_save_survives_broken_states_and_stops()
    {
        using var run = new KbRun();
        using var stop = new CancellationTokenSource();
        int port = FreePort();
        Task<int> serving = Task.Run(() => run.Kb(stop.Token, "serve", "--port", $"{port}"));
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        await Until(() => run.Out.ToString() == $"http://127.0.0.1:{port}/\n", run);
        (await http.GetStringAsync("/themes/leadership/")).ShouldContain("Trust grows slowly");

        run.Write("content/themes/leadership.md", KbRun.Theme.Replace("slowly", "steadily", StringComparison.Ordinal));
        await UntilPage(http, "/themes/leadership/", "Trust grows steadily", run);
        run.Error.ToString().ShouldContain("Changed: content/themes/leadership.md\n");

        run.Write("content/themes/leadership.md", "---\ntitle: [\n");
        await UntilPage(http, "/themes/leadership/", "id=\"kb-problems\"", run);
        (await http.GetStringAsync("/themes/leadership/")).ShouldContain("Trust grows steadily");

        run.Write("statiq.json", "{");
        await UntilPage(http, "/themes/leadership/", "<code>statiq.json:1:", run);

        run.Write("statiq.json", """{ "LinkRoot": "/kb", "KnowledgeBase": { "Types": { "themes": "theme" } } }""");
        run.Write("content/themes/leadership.md", KbRun.Theme);
        await UntilPage(http, "/kb/themes/leadership/", "Trust grows slowly", run);
        (await http.GetStringAsync("/kb/themes/leadership/")).ShouldNotContain("kb-problems");

        await stop.CancelAsync();
        (await serving.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(130);
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeFalse();
        Directory.Exists(Path.Combine(run.Root, ".kb")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_first_build_that_fails_is_shown_and_can_be_mended()
    {
        using var run = new KbRun("{");
        using var stop = new CancellationTokenSource();
        int port = FreePort();
        Task<int> serving = Task.Run(() => run.Kb(stop.Token, "serve", "--port", $"{port}"));
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        await Until(() => run.Out.ToString().Length > 0, run);
        using HttpResponseMessage broken = await http.GetAsync("/");
        broken.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await broken.Content.ReadAsStringAsync()).ShouldContain("<h1>The site could not be built</h1>");

        run.Write("statiq.json", "{}");
        await UntilPage(http, "/themes/leadership/", "Trust grows slowly", run);
        await stop.CancelAsync();
        (await serving.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(130);
    }

    [Fact]
    public void A_port_in_use_ends_with_3()
    {
        using var run = new KbRun();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        run.Kb("serve", "--port", $"{port}").ShouldBe(3);
        run.Error.ToString().ShouldBe($"""
            error KB6001: another program already listens on 127.0.0.1:{port}
                Stop the other program, name another port with --port, or leave --port out to take a free one.

            """.ReplaceLineEndings("\n"));
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static Task UntilPage(HttpClient http, string path, string text, KbRun run) => Until(() =>
    {
        using HttpResponseMessage answer = http.GetAsync(path).GetAwaiter().GetResult();
        return answer.Content.ReadAsStringAsync().GetAwaiter().GetResult().Contains(text, StringComparison.Ordinal);
    }, run);

    static async Task Until(Func<bool> holds, KbRun run)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), run.Error.ToString());
            await Task.Delay(50);
        }
    }
}
