using System.Buffers.Binary;

namespace KnowledgeBase.Search.Storage;

/// <summary>Bytes being put together: numbers as LEB128 varints. An empty one is small, since every term has its own.</summary>
sealed class ByteBuilder
{
    const int LeastCapacity = 8;

    byte[] bytes = [];

    /// <summary>Number of bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>Seven bits a byte, lowest first, the top bit set on all but the last.</summary>
    public void Varint(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Bytes(ReadOnlySpan<byte> more)
    {
        Grow(more.Length);
        more.CopyTo(bytes.AsSpan(Length));
        Length += more.Length;
    }

    /// <summary>Sixteen bytes, highest first.</summary>
    public void Key(UInt128 key)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, key);
        Bytes(bytes);
    }

    /// <summary>Bytes behind their number.</summary>
    public void Block(ReadOnlySpan<byte> block)
    {
        Varint(block.Length);
        Bytes(block);
    }

    /// <summary>A text as its UTF-8 bytes behind their number.</summary>
    public void Text(string text) => Block(Encoding.UTF8.GetBytes(text));

    /// <summary>Texts behind their number.</summary>
    public void Texts(ImmutableArray<string> texts)
    {
        Varint(texts.Length);
        foreach (string text in texts) Text(text);
    }

    public void Append(ByteBuilder? other) => Bytes(other is null ? [] : other.bytes.AsSpan(0, other.Length));

    public byte[] ToArray() => bytes.AsSpan(0, Length).ToArray();

    /// <summary>Forgets everything, to begin anew.</summary>
    public void Clear() => Length = 0;

    void Byte(byte one)
    {
        if (Length == bytes.Length) Grow(1);
        bytes[Length++] = one;
    }

    void Grow(int more)
    {
        if (Length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(Length + more, Math.Max(LeastCapacity, bytes.Length * 2)));
    }
}
