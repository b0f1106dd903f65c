using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>A real server on this machine that answers as its paths say, and remembers who asked what.</summary>
public sealed class LinkedServer : IDisposable
{
    readonly HttpListener listener = new();
    int busy = 1;

    public LinkedServer()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = Task.Run(AnswerAll);
    }

    public int Port { get; }

    /// <summary><c>HEAD /path</c>, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<string?> UserAgents { get; } = [];

    public Uri this[string path] => new($"http://127.0.0.1:{Port}{path}");

    public void Dispose() => listener.Close();

    async Task AnswerAll()
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                Asked.Enqueue($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}");
                UserAgents.Enqueue(context.Request.UserAgent);
                Answer(context);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        bool head = context.Request.HttpMethod == "HEAD";
        switch (context.Request.Url!.AbsolutePath)
        {
            case "/no-head": response.StatusCode = head ? 405 : 200; break;
            case "/head-lies": response.StatusCode = head ? 404 : 200; break;
            case "/people-only": response.StatusCode = 403; break;
            case "/gone": response.StatusCode = 410; break;
            case "/moved": Redirect(response, 301, "/fine"); break;
            case "/moved-twice": Redirect(response, 308, "/moved"); break;
            case "/for-now": Redirect(response, 302, "/moved"); break;
            case "/moved-to-nothing": Redirect(response, 301, "/missing"); break;
            case "/round": Redirect(response, 302, "/round"); break;
            case "/to-a-file": Redirect(response, 302, "file:///etc/passwd"); break;
            case "/fine": response.StatusCode = 200; break;
            case "/busy-once" when Interlocked.Exchange(ref busy, 0) == 1:
                response.StatusCode = 429;
                response.Headers["Retry-After"] = "0";
                break;
            case "/busy-once": response.StatusCode = 200; break;
            case "/busy-for-an-hour":
                response.StatusCode = 503;
                response.Headers["Retry-After"] = "3600";
                break;
            case "/broken": response.StatusCode = 500; break;
            case "/silent": return;
            default: response.StatusCode = 404; break;
        }
        response.Close();
    }

    static void Redirect(HttpListenerResponse response, int status, string to)
    {
        response.StatusCode = status;
        response.Headers["Location"] = to;
    }
}
