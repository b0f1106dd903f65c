using System.Buffers.Binary;

namespace KnowledgeBase.Search.Storage;

/// <summary>Reads what <see cref="ByteBuilder"/> put together.</summary>
ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    ReadOnlySpan<byte> rest = bytes;

    /// <summary>Seven bits a byte, lowest first, the top bit set on all but the last.</summary>
    public int Varint()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = rest[0];
            rest = rest[1..];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return (int)value;
        }
    }

    /// <summary>Sixteen bytes, highest first.</summary>
    public UInt128 Key()
    {
        UInt128 key = BinaryPrimitives.ReadUInt128BigEndian(rest);
        rest = rest[16..];
        return key;
    }

    /// <summary>Bytes behind their number.</summary>
    public ReadOnlySpan<byte> Block()
    {
        int length = Varint();
        ReadOnlySpan<byte> block = rest[..length];
        rest = rest[length..];
        return block;
    }

    /// <summary>A text as its UTF-8 bytes behind their number.</summary>
    public string Text() => Encoding.UTF8.GetString(Block());

    /// <summary>Texts behind their number.</summary>
    public ImmutableArray<string> Texts()
    {
        string[] texts = new string[Varint()];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text();
        return [.. texts];
    }
}
