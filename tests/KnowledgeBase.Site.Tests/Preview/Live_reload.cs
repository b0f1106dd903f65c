using KnowledgeBase.Preview;

namespace KnowledgeBase.Site.Tests.Preview;

public sealed class Live_reload
{
    [Fact]
    public async Task A_listening_page_hears_its_own_version_and_then_each_new_one()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using StreamReader events = await ListenAsync(preview);
        string first = await NextAsync(events);
        (await preview.Http.GetStringAsync("/")).ShouldContain($"data-version=\"{first}\"");

        preview.Server.Show(PreviewFixture.Site("New"));
        string second = await NextAsync(events);
        second.ShouldNotBe(first);
        string page = await preview.Http.GetStringAsync("/");
        page.ShouldContain("<h1>New</h1>");
        page.ShouldContain($"data-version=\"{second}\"");
    }

    [Fact]
    public async Task Versions_of_two_servers_differ()
    {
        await using PreviewFixture one = await PreviewFixture.StartAsync(PreviewFixture.Site());
        await using PreviewFixture other = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using StreamReader first = await ListenAsync(one);
        using StreamReader second = await ListenAsync(other);
        (await NextAsync(first)).ShouldNotBe(await NextAsync(second));
    }

    [Fact]
    public async Task Stopping_ends_open_streams()
    {
        PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using StreamReader events = await ListenAsync(preview);
        await NextAsync(events);
        await preview.Server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(5));
        (await events.ReadToEndAsync()).Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_exact_port_in_use_is_a_clear_error()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        PreviewStartException exception = await Should.ThrowAsync<PreviewStartException>(() => PreviewServer.StartAsync(
            new PreviewPort(preview.Server.Port, Exact: true), PreviewSite.Building, CancellationToken.None));
        exception.Diagnostic.ToString().ShouldBe(
            $"error KB6001: another program already listens on 127.0.0.1:{preview.Server.Port}");
    }

    [Fact]
    public async Task A_usual_port_in_use_gives_the_next_free_one()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        await using PreviewServer next = await PreviewServer.StartAsync(
            new PreviewPort(preview.Server.Port, Exact: false), PreviewSite.Building, CancellationToken.None);
        next.Port.ShouldNotBe(preview.Server.Port);
    }

    static async Task<StreamReader> ListenAsync(PreviewFixture preview) =>
        new(await preview.Http.GetStreamAsync("/_preview/events"));

    static async Task<string> NextAsync(StreamReader events)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            string line = await events.ReadLineAsync(limit.Token) ?? throw new EndOfStreamException();
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line["data: ".Length..];
        }
    }
}
