using System.Net;
using KnowledgeBase.Cli.External;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Links_to_other_sites : IDisposable
{
    static readonly LinkManners Quick = new()
    {
        AllowLocal = true,
        UserAgent = "kb/test",
        Pause = TimeSpan.FromMilliseconds(5),
        FirstWait = TimeSpan.FromMilliseconds(5),
        Timeout = TimeSpan.FromMilliseconds(1500),
    };

    readonly LinkedServer server = new();

    public void Dispose() => server.Dispose();

    [Theory]
    [InlineData("/fine", "Fine", "", "HEAD /fine")]
    [InlineData("/no-head", "Fine", "", "HEAD /no-head", "GET /no-head")]
    [InlineData("/head-lies", "Fine", "", "HEAD /head-lies", "GET /head-lies")]
    [InlineData("/missing", "Gone", "the server says that it is not there (404)", "HEAD /missing", "GET /missing")]
    [InlineData("/gone", "Gone", "the server says that it is not there (410)", "HEAD /gone", "GET /gone")]
    [InlineData("/people-only", "Unclear", "the server answers 403", "HEAD /people-only", "GET /people-only")]
    [InlineData("/moved-to-nothing", "Gone", "the server says that it is not there (404)", "HEAD /moved-to-nothing", "HEAD /missing", "GET /missing")]
    [InlineData("/for-now", "Fine", "", "HEAD /for-now", "HEAD /moved", "HEAD /fine")]
    [InlineData("/to-a-file", "Unclear", "it redirects to what is no web address", "HEAD /to-a-file")]
    [InlineData("/busy-once", "Fine", "", "HEAD /busy-once", "HEAD /busy-once")]
    [InlineData("/busy-for-an-hour", "Unclear", "the server answers 503", "HEAD /busy-for-an-hour")]
    [InlineData("/broken", "Unclear", "the server answers 500", "HEAD /broken", "HEAD /broken", "HEAD /broken")]
    [InlineData("/silent", "Unclear", "no answer within 1.5 seconds", "HEAD /silent")]
    public async Task A_link_is_judged_by_what_its_server_says(string path, string state, string words, params string[] asked)
    {
        LinkAnswer answer = await AskAsync(server[path]);

        (answer.State.ToString(), answer.Words).ShouldBe((state, words));
        server.Asked.ShouldBe(asked);
        server.UserAgents.ShouldAllBe(agent => agent == "kb/test");
    }

    [Theory]
    [InlineData("/moved")]
    [InlineData("/moved-twice")]
    public async Task What_moved_for_good_is_told_with_its_new_address(string path)
    {
        LinkAnswer answer = await AskAsync(server[path]);

        answer.State.ShouldBe(LinkState.Moved);
        answer.MovedTo.ShouldBe(server["/fine"].AbsoluteUri);
    }

    [Fact]
    public async Task A_ring_of_redirects_ends()
    {
        (await AskAsync(server["/round"])).ShouldBe(LinkAnswer.Unclear("it redirects more than 10 times"));
        server.Asked.Count.ShouldBe(11);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    public async Task A_link_into_this_machine_is_not_followed(string host)
    {
        var address = new Uri($"http://{host}:{server.Port}/fine");

        LinkAnswer answer = (await LinkCheck.RunAsync([address], Quick with { AllowLocal = false }, null, CancellationToken.None))[address];

        answer.Words.ShouldBe("it leads into a private network, which readers cannot reach; it was not asked");
        server.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void Only_addresses_of_the_public_internet_are_asked(string address, bool isPublic) =>
        PublicNetwork.Holds(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time()
    {
        var turns = new HostTurns(TimeSpan.FromMilliseconds(1));
        int now = 0, most = 0;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => turns.TakeAsync("a", async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(2);
            return Interlocked.Decrement(ref now);
        }, CancellationToken.None)));

        most.ShouldBe(1);
    }

    [Fact]
    public void The_report_finds_links_in_texts_and_fields_and_remembers_the_answers()
    {
        using var run = new KbRun();
        run.Write("content/index.md", $"# Welcome\n\n[A](<{server["/fine"]}#part>), [b]({server["/gone"]}) and [c]({server["/moved"]}).\n");
        run.Write("content/themes/leadership.md", KbRun.Theme.Replace("created:", $"sources: [{{title: A work, publisher: A house, url: \"{server["/gone"]}\"}}]\ncreated:", StringComparison.Ordinal));

        run.Kb("report", "--external", "--allow-local", "--date", "2026-11-23").ShouldBe(0);

        run.Out.ToString().ShouldContain($"  content/index.md:3: Welcome\n      {server["/gone"]}: the server says that it is not there (410)\n");
        run.Out.ToString().ShouldContain($"  content/themes/leadership.md:4: Leadership\n      {server["/gone"]}: the server says that it is not there (410)\n");
        run.Out.ToString().ShouldContain($"it has moved for good to {server["/fine"]}\n");
        int asked = server.Asked.Count;
        server.Asked.Count(a => a == "GET /gone").ShouldBe(1);

        run.Kb("report", "--external", "--allow-local", "--date", "2026-11-29").ShouldBe(0);
        server.Asked.Count.ShouldBe(asked);
        run.Kb("report", "content/index.md", "--external", "--allow-local", "--date", "2026-11-30").ShouldBe(0);
        server.Asked.Count.ShouldBeGreaterThan(asked);

        run.Kb("clean").ShouldBe(0);
        Directory.Exists(Path.Combine(run.Root, ".kb")).ShouldBeFalse();
        run.Kb("report").ShouldBe(0);
        Directory.Exists(Path.Combine(run.Root, ".kb")).ShouldBeFalse();
    }

    static async Task<LinkAnswer> AskAsync(Uri address) => (await LinkCheck.RunAsync([address], Quick, null, CancellationToken.None))[address];
}
