using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>
/// Serves a built site as the simplest static host does: texts compressed, no rules for caches, no header but the type; index.html for a
/// folder, 404.html for the rest.
/// </summary>
public sealed class StaticHost : IAsyncDisposable
{
    const string Gzip = "gzip";

    static readonly FileExtensionContentTypeProvider Types = new();

    readonly ConcurrentDictionary<string, byte[]> compressed = new(StringComparer.Ordinal);
    readonly WebApplication application;
    readonly BuiltSite site;

    StaticHost(WebApplication application, BuiltSite site)
    {
        this.application = application;
        this.site = site;
        application.Run(AnswerAsync);
    }

    /// <summary>Scheme, name and port, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Listens on any free port of the loopback interface.</summary>
    public static async Task<StaticHost> StartAsync(BuiltSite site)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = new StaticHost(builder.Build(), site);
        await host.application.StartAsync();
        host.Origin = host.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return host;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        string below = site.LinkRoot + "/";
        if (!path.StartsWith(below, StringComparison.Ordinal)) return SendAsync(context, StatusCodes.Status404NotFound, "nothing.txt", "Not here."u8.ToArray());
        string name = path[below.Length..];
        string file = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (site.Files.TryGetValue(file, out byte[]? bytes)) return SendAsync(context, StatusCodes.Status200OK, file, bytes);
        if (site.Files.ContainsKey(name + "/index.html")) return MoveAsync(context, path + "/");
        return SendAsync(context, StatusCodes.Status404NotFound, "404.html", site.Files["404.html"]);
    }

    Task SendAsync(HttpContext context, int status, string file, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Types.TryGetContentType(file, out string? type) ? type : "application/octet-stream";
        if (IsText(type) && context.Request.Headers.AcceptEncoding.ToString().Contains(Gzip, StringComparison.Ordinal))
        {
            context.Response.Headers.ContentEncoding = Gzip;
            bytes = compressed.GetOrAdd(file, _ => Compress(bytes));
        }
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    static bool IsText(string? type) =>
        type is not null && (type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal));

    static byte[] Compress(byte[] bytes)
    {
        using var smaller = new MemoryStream();
        using (var gzip = new GZipStream(smaller, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return smaller.ToArray();
    }

    static Task MoveAsync(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = path + context.Request.QueryString.Value;
        return Task.CompletedTask;
    }
}
