using System.Security.Cryptography;

namespace KnowledgeBase.Publishing.Feeds;

/// <summary>Names that stay the same as long as the address does: feed readers show an entry anew when its id changes.</summary>
static class FeedId
{
    /// <summary>
    /// The absolute address; where the host is unknown, a UUID made from the title of the site and the address (version 8, RFC 9562),
    /// so that two sites on one machine do not share their ids.
    /// </summary>
    public static string Of(Address address, SiteSettings settings) =>
        settings.Absolute(address) ?? "urn:uuid:" + Uuid($"{settings.Title}\n{settings.LinkRoot}{address.Path}");

    static Guid Uuid(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
