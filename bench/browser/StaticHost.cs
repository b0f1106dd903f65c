using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.BrowserBench;

/// <summary>The simplest static host: a folder on the loopback interface, no compression; counts what search loads.</summary>
sealed class StaticHost : IDisposable
{
    readonly HttpListener listener = new();
    readonly string folder;
    readonly string counted;
    readonly string? page;
    Traffic traffic;

    /// <param name="folder">A built site.</param>
    /// <param name="counted">Bodies below this path count, unless they are pages.</param>
    /// <param name="page">A file to serve as <c>/search/</c> in place of what the site has there.</param>
    public StaticHost(string folder, string counted, string? page = null)
    {
        this.folder = folder;
        this.counted = counted;
        this.page = page;
        Origin = $"http://127.0.0.1:{FreePort()}";
        listener.Prefixes.Add(Origin + "/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Origin { get; }

    /// <summary>What was loaded since the last call.</summary>
    public Traffic Take()
    {
        lock (listener)
        {
            Traffic taken = traffic;
            traffic = default;
            return taken;
        }
    }

    public void Dispose() => listener.Close();

    async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = Task.Run(() => Answer(context));
        }
    }

    void Answer(HttpListenerContext context)
    {
        string path = context.Request.Url!.AbsolutePath;
        string file = path == "/search/" && page is not null ? page : Path.Combine(folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
        using HttpListenerResponse response = context.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }
        byte[] body = File.ReadAllBytes(file);
        if (path.StartsWith(counted, StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal))
            lock (listener) traffic = new Traffic(traffic.Bytes + body.Length, traffic.Requests + 1);
        response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript",
            ".css" => "text/css",
            ".svg" => "image/svg+xml",
            ".json" => "application/json",
            _ => "application/octet-stream",
        };
        response.ContentLength64 = body.Length;
        response.OutputStream.Write(body);
    }

    static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}

/// <summary>Bodies as served.</summary>
readonly record struct Traffic(long Bytes, int Requests);
