using System.Buffers;

namespace KnowledgeBase.Search.Export;

/// <summary>Bytes being put together: numbers as LEB128 varints, texts as UTF-8.</summary>
sealed class ByteBuilder
{
    readonly ArrayBufferWriter<byte> bytes = new();

    /// <summary>Number of bytes so far.</summary>
    public int Length => bytes.WrittenCount;

    /// <summary>Seven bits a byte, lowest first, the top bit set on all but the last.</summary>
    public void Varint(int value)
    {
        for (uint rest = (uint)value; ; rest >>= 7)
        {
            bool last = rest < 0x80;
            bytes.GetSpan(1)[0] = (byte)(last ? rest : rest | 0x80);
            bytes.Advance(1);
            if (last) return;
        }
    }

    public void Bytes(ReadOnlySpan<byte> more) => bytes.Write(more);

    public void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public void Append(ByteBuilder other) => Bytes(other.bytes.WrittenSpan);

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    /// <summary>Forgets everything, to begin anew.</summary>
    public void Clear() => bytes.Clear();
}
