using System.IO.Compression;
using System.Security.Cryptography;
using KnowledgeBase.Abstractions.Outputs;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// A file of the export, compressed because many hosts compress nothing, and named by its content so that it may be kept for ever.
/// The gzip trailer also tells the client about damage.
/// </summary>
/// <param name="Name">Eight characters of base 32 from the SHA-256 of <paramref name="Content"/>.</param>
/// <param name="Content">gzip.</param>
sealed record PackedFile(string Name, byte[] Content)
{
    const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Compresses several files, on all cores.</summary>
    public static PackedFile[] PackAll(IReadOnlyList<byte[]> files) => [.. files.AsParallel().AsOrdered().Select(Pack)];

    /// <summary>Compresses bytes; the result depends on them alone.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The file of the site; <paramref name="kind"/> is one letter.</summary>
    public OutputFile ToOutput(char kind) => new($"{BrowserExport.Folder}/data/{kind}-{Name}.bin", Content);

    static PackedFile Pack(byte[] bytes)
    {
        byte[] content = Gzip(bytes);
        return new PackedFile(NameOf(SHA256.HashData(content)), content);
    }

    static string NameOf(ReadOnlySpan<byte> hash)
    {
        ulong bits = 0;
        foreach (byte b in hash[..5]) bits = bits << 8 | b;
        return string.Create(8, bits, (name, left) =>
        {
            for (int i = name.Length - 1; i >= 0; i--, left >>= 5) name[i] = Digits[(int)(left & 31)];
        });
    }
}
