using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Cli.External;

/// <summary>Makes connections for link checks: straight to the address that was looked at, so that no name can mean another one a moment later.</summary>
static class LinkConnections
{
    /// <summary>No cookies, no proxy, no redirects of its own; bodies are not read.</summary>
    public static HttpMessageInvoker Open(LinkManners manners) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        MaxResponseDrainSize = 0,
        ConnectTimeout = manners.Timeout,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, manners, cancellation),
    });

    static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, LinkManners manners, CancellationToken cancellation)
    {
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(to.Host, cancellation);
        if (!manners.AllowLocal && !addresses.All(PublicNetwork.Holds)) throw new LocalAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
