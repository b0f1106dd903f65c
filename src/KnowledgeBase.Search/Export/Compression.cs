using System.IO.Compression;

namespace KnowledgeBase.Search.Export;

/// <summary>gzip: many hosts compress nothing, and its checksum tells the client about damage.</summary>
static class Compression
{
    /// <summary>Compresses bytes; the result depends on them alone.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
