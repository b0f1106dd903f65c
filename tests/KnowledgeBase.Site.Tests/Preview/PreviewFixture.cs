using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Site.Tests.Preview;

/// <summary>A small site, served over a real loopback socket.</summary>
public sealed class PreviewFixture : IAsyncDisposable
{
    static readonly DiagnosticDescriptor Mistake = new("KB1004", Severity.Error, "Unknown key");

    PreviewFixture(PreviewServer server)
    {
        Server = server;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/"),
            Timeout = TimeSpan.FromSeconds(20),
        };
    }

    public PreviewServer Server { get; }

    public HttpClient Http { get; }

    public string Host => $"127.0.0.1:{Server.Port}";

    public static async Task<PreviewFixture> StartAsync(PreviewSite site) =>
        new(await PreviewServer.StartAsync(new PreviewPort(0, Exact: true), site, TestContext.Current.CancellationToken));

    public static PreviewSite Site(string home = "Home", string linkRoot = "", params Diagnostic[] diagnostics) => new(
        new SiteSettings { LinkRoot = linkRoot, ImageOrigins = ["https://images.example.org"] },
        [
            OutputFile.Text("index.html", $"<html><body><h1>{home}</h1></body></html>"),
            OutputFile.Text("lessons/a/index.html", "<html><body>A</body></html>"),
            OutputFile.Text("404.html", "<html><body>Not here</body></html>"),
            OutputFile.Text("feed.xml", "<feed/>"),
            OutputFile.Text("assets/site.css", "body{}"),
            OutputFile.Text("assets/site.js", "1"),
            OutputFile.Text("api/v1/themes.json", "[]"),
            new OutputFile("search/index.bin", new byte[] { 1, 2, 3 }),
        ],
        [.. diagnostics]);

    public static Diagnostic Error(string message = "'sumary' is not a field", string? hint = "Did you mean 'summary'?") =>
        Mistake.At("content/a.md", new TextPosition(3, 8), message, hint);

    public static ImmutableArray<Diagnostic> Errors(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Error($"mistake {i}", null))];

    /// <summary>Sends bytes as they are and gives the whole answer.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Server.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.ReplaceLineEndings("\r\n")));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await reader.ReadToEndAsync(limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }
}
