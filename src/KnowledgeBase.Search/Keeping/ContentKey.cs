using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KnowledgeBase.Search.Keeping;

/// <summary>Keys of content: the first 128 bits of its SHA-256.</summary>
static class ContentKey
{
    /// <summary>The key of bytes.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(bytes));

    /// <summary>The key of several contents, in their order.</summary>
    public static UInt128 Of(ReadOnlySpan<UInt128> keys)
    {
        byte[] bytes = new byte[keys.Length * 16];
        for (int i = 0; i < keys.Length; i++) BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(i * 16), keys[i]);
        return Of(bytes);
    }
}
