using System.Net;

namespace KnowledgeBase.Cli.External;

/// <summary>
/// Which addresses belong to the public internet (IANA special-purpose address registries). A link is written by whoever proposes a text, and
/// must not make the machine that checks it ask its own services or its neighbours.
/// </summary>
static class PublicNetwork
{
    static readonly ImmutableArray<IPNetwork> Outside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Tunnels name an address inside an address.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>True when the address can be anybody's server.</summary>
    public static bool Holds(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        bool global = address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || Global6.Contains(address);
        return global && !Outside.Any(network => network.Contains(address));
    }
}
