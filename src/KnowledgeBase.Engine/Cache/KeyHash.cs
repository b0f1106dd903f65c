using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KnowledgeBase.Engine.Cache;

/// <summary>Makes a key of all that something depends on, told in a fixed order: the first 128 bits of its SHA-256.</summary>
sealed class KeyHash : IDisposable
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text without U+0000, and its end.</summary>
    public void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));

    /// <summary>Adds the bytes of a file.</summary>
    public void Add(ReadOnlySpan<byte> file) => hash.AppendData(SHA256.HashData(file));

    /// <summary>The key; nothing is added any more.</summary>
    public UInt128 ToKey() => BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
