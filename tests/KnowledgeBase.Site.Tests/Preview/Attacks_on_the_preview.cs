using System.Net;
using System.Net.NetworkInformation;

namespace KnowledgeBase.Site.Tests.Preview;

public sealed class Attacks_on_the_preview
{
    [Fact]
    public async Task It_listens_on_loopback_only()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == preview.Server.Port)
            .ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:{port}", 421)]
    [InlineData("127.0.0.1:1", 421)]
    [InlineData("127.0.0.1", 421)]
    [InlineData("localhost:{port}.evil.example", 400)]
    [InlineData("localhost:{port}", 200)]
    [InlineData("LOCALHOST:{port}", 200)]
    public async Task A_foreign_host_is_refused(string host, int status)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        string answer = await preview.RawAsync($"GET / HTTP/1.1\nHost: {Here(host, preview)}\nConnection: close\n\n");
        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        answer.Contains("<h1>Home", StringComparison.Ordinal).ShouldBe(status == 200);
    }

    [Theory]
    [InlineData("http://evil.example", 403)]
    [InlineData("https://127.0.0.1:{port}", 403)]
    [InlineData("http://127.0.0.1:{port}.evil.example", 403)]
    [InlineData("http://127.0.0.1:1", 403)]
    [InlineData("null", 403)]
    [InlineData("", 403)]
    [InlineData("http://127.0.0.1:{port}", 200)]
    [InlineData("http://localhost:{port}", 200)]
    public async Task A_foreign_origin_is_refused(string origin, int status)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        foreach (string path in new[] { "/", "/_preview/reload.js" })
        {
            string answer = await preview.RawAsync(
                $"GET {path} HTTP/1.1\nHost: {preview.Host}\nOrigin: {Here(origin, preview)}\nConnection: close\n\n");
            answer.ShouldStartWith($"HTTP/1.1 {status} ");
            answer.ShouldNotContain("Access-Control");
        }
    }

    [Fact]
    public async Task A_foreign_page_cannot_listen_to_events()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        string answer = await preview.RawAsync(
            $"GET /_preview/events HTTP/1.1\nHost: {preview.Host}\nOrigin: http://evil.example\nConnection: close\n\n");
        answer.ShouldStartWith("HTTP/1.1 403 ");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Only_get_and_head_are_allowed(string method)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        string answer = await preview.RawAsync($"{method} / HTTP/1.1\nHost: {preview.Host}\nConnection: close\nContent-Length: 0\n\n");
        answer.ShouldStartWith("HTTP/1.1 405 ");
        answer.ShouldContain("Allow: GET, HEAD");
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%5c..%5cetc%5cpasswd")]
    [InlineData("/assets/..%2f..%2fetc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/_preview/../../etc/passwd")]
    [InlineData("/_preview/..%2f..%2fetc/passwd")]
    [InlineData("/_preview/panel.css%00.html")]
    [InlineData("/assets/site.css/")]
    [InlineData("/Assets/Site.css")]
    [InlineData("/%ff%fe")]
    [InlineData("//evil.example/%2e%2e")]
    public async Task No_path_leaves_the_list_of_files(string path)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        string answer = await preview.RawAsync($"GET {path} HTTP/1.1\nHost: {preview.Host}\nConnection: close\n\n");
        answer.ShouldMatch(@"\AHTTP/1\.1 40[04] ");
        answer.ShouldNotContain("root:");
        answer.ShouldNotContain("Location:");
    }

    [Theory]
    [InlineData("http://evil.example/", "127.0.0.1:{port}", 400)]
    [InlineData("http://evil.example/", "evil.example", 421)]
    [InlineData("http://127.0.0.1:{port}/", "evil.example", 400)]
    [InlineData("http://127.0.0.1:{port}/", "127.0.0.1:{port}", 200)]
    public async Task An_absolute_address_must_be_ours(string target, string host, int status)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        string answer = await preview.RawAsync(
            $"GET {Here(target, preview)} HTTP/1.1\nHost: {Here(host, preview)}\nConnection: close\n\n");
        answer.ShouldStartWith($"HTTP/1.1 {status} ");
    }

    [Fact]
    public async Task A_request_without_a_host_is_refused()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        (await preview.RawAsync("GET / HTTP/1.0\n\n")).ShouldStartWith("HTTP/1.1 421 ");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/lessons/a")]
    [InlineData("/_preview/reload.js")]
    [InlineData("/assets/site.css")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using HttpResponseMessage answer = await preview.Http.GetAsync(path);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://images.example.org; font-src 'self'; " +
            "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single().ShouldBe("same-origin");
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single().ShouldBe("same-origin");
        answer.Headers.Server.ShouldBeEmpty();
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue("an edit shows at once");
    }

    static string Here(string text, PreviewFixture preview) =>
        text.Replace("{port}", $"{preview.Server.Port}", StringComparison.Ordinal);
}
