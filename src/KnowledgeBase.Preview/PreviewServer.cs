using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KnowledgeBase.Preview;

/// <summary>
/// Serves a site from memory on the loopback interface and makes open pages reload when it changes.
/// Kestrel is used bare: no host, so that no settings file or environment variable can change where it listens.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(2);

    readonly KestrelServer kestrel;
    readonly Broadcast broadcast;
    readonly CancellationTokenSource stopping;

    PreviewServer(KestrelServer kestrel, Broadcast broadcast, CancellationTokenSource stopping, int port)
    {
        this.kestrel = kestrel;
        this.broadcast = broadcast;
        this.stopping = stopping;
        Port = port;
    }

    /// <summary>The port it listens on.</summary>
    public int Port { get; }

    /// <summary>Where to point a browser: <c>http://127.0.0.1:5080/</c>, with <c>LinkRoot</c>.</summary>
    public string Address => $"http://127.0.0.1:{Port}{Current.Settings.LinkRoot}/";

    /// <summary>Where the editors' desk is shown, which is no page of the site.</summary>
    public string DeskAddress => $"http://127.0.0.1:{Port}{Route.Own}{DeskPage.Name}";

    /// <summary>The site that is served.</summary>
    public PreviewSite Current => broadcast.Latest.Site;

    /// <summary>Starts to serve <paramref name="site"/>.</summary>
    /// <exception cref="PreviewStartException">No port could be had.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewPort port, PreviewSite site, CancellationToken cancellation)
    {
        PreviewStartException? refused = null;
        foreach (int candidate in port.Candidates)
        {
            try
            {
                return await ListenAsync(candidate, site, cancellation);
            }
            catch (PreviewStartException exception)
            {
                refused = exception;
            }
        }
        throw refused!;
    }

    /// <summary>Serves <paramref name="site"/> from now on; open pages reload.</summary>
    public void Show(PreviewSite site) => broadcast.Publish(site);

    /// <summary>Ends open connections and stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        using (var limit = new CancellationTokenSource(StopLimit))
            await kestrel.StopAsync(limit.Token);
        kestrel.Dispose();
        stopping.Dispose();
    }

    static async Task<PreviewServer> ListenAsync(int port, PreviewSite site, CancellationToken cancellation)
    {
        KestrelServer kestrel = Kestrel(port);
        var broadcast = new Broadcast(site);
        var stopping = new CancellationTokenSource();
        try
        {
            await kestrel.StartAsync(new PreviewApplication(broadcast, stopping.Token), cancellation);
            return new PreviewServer(kestrel, broadcast, stopping, BoundPort(kestrel));
        }
        catch (Exception exception)
        {
            kestrel.Dispose();
            stopping.Dispose();
            if (Refusal(port, exception) is { } refusal) throw refusal;
            throw;
        }
    }

    static KestrelServer Kestrel(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MaxConcurrentConnections = 256;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        return new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    static int BoundPort(KestrelServer kestrel) =>
        new Uri(kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    static PreviewStartException? Refusal(int port, Exception exception) => exception switch
    {
        AddressInUseException or { InnerException: AddressInUseException } => new(
            PreviewDiagnostics.PortInUse.At("", $"another program already listens on 127.0.0.1:{port}"), exception),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new(
            PreviewDiagnostics.PortRefused.At("", $"the system does not allow us to listen on 127.0.0.1:{port}"), exception),
        _ => null,
    };
}
