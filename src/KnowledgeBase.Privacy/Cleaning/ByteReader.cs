using System.Buffers.Binary;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>Reads bytes one after the other, and never beyond their end.</summary>
/// <param name="bytes">The whole of them.</param>
/// <param name="at">Where reading begins.</param>
ref struct ByteReader(ReadOnlySpan<byte> bytes, int at = 0)
{
    readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the next byte stands.</summary>
    public int At { get; private set; } = at;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => bytes.Length - At;

    /// <summary>The next bytes.</summary>
    /// <exception cref="InvalidDataException">There are not as many.</exception>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > Left) throw new InvalidDataException("The file ends too early.");
        ReadOnlySpan<byte> taken = bytes.Slice(At, (int)count);
        At += (int)count;
        return taken;
    }

    /// <summary>The bytes from a place up to here.</summary>
    public readonly ReadOnlySpan<byte> Since(int start) => bytes[start..At];

    /// <summary>What is left, without taking it.</summary>
    public readonly ReadOnlySpan<byte> Rest => bytes[At..];

    public byte Byte() => Take(1)[0];

    public ushort Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint Int() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint IntLittle() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>A number of so many bytes, the highest first; 0 of none.</summary>
    public long Number(int size)
    {
        ulong value = 0;
        foreach (byte part in Take(size)) value = (value << 8) | part;
        return value > long.MaxValue ? throw new InvalidDataException("A place lies beyond any file.") : (long)value;
    }
}
