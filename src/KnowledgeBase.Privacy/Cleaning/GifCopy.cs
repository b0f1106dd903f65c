using System.Buffers;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>A GIF of its pictures, their order in time and their colours (GIF89a).</summary>
static class GifCopy
{
    const byte Picture = 0x2C, Extension = 0x21, Trailer = 0x3B;
    const byte Control = 0xF9, Comment = 0xFE, PlainText = 0x01, Application = 0xFF;
    const int HeaderLength = 6, ScreenLength = 7, PictureLength = 9;

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8);

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CleanCopy Of(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file);
        var copy = new ArrayBufferWriter<byte>(file.Length);
        Traces traces = Traces.None;
        reader.Take(HeaderLength);
        SkipColours(ref reader, reader.Take(ScreenLength)[4]);
        copy.Write(reader.Since(0));
        while (reader.Left > 0)
        {
            int start = reader.At;
            byte block = reader.Byte();
            if (block == Trailer) break;
            Traces left = block switch
            {
                Picture => SkipPicture(ref reader),
                Extension => SkipExtension(ref reader),
                _ => throw new InvalidDataException("It holds what no GIF holds."),
            };
            if (left == Traces.None) copy.Write(reader.Since(start));
            traces |= left;
        }
        copy.Write((ReadOnlySpan<byte>)[Trailer]);
        if (reader.Rest.ContainsAnyExcept((byte)0)) traces |= Traces.Behind;
        return new CleanCopy(copy.WrittenMemory, traces);
    }

    static Traces SkipPicture(ref ByteReader reader)
    {
        SkipColours(ref reader, reader.Take(PictureLength)[8]);
        reader.Byte();
        SkipBlocks(ref reader);
        return Traces.None;
    }

    static Traces SkipExtension(ref ByteReader reader)
    {
        byte kind = reader.Byte();
        int start = reader.At;
        SkipBlocks(ref reader);
        ReadOnlySpan<byte> blocks = reader.Since(start);
        return kind switch
        {
            Control or PlainText => Traces.None,
            Comment => Traces.Comment,
            Application when blocks.Length > 12 => Of(blocks[1..12], blocks),
            _ => Traces.Notes,
        };
    }

    static Traces Of(ReadOnlySpan<byte> application, ReadOnlySpan<byte> blocks) =>
        application.SequenceEqual("NETSCAPE2.0"u8) || application.SequenceEqual("ANIMEXTS1.0"u8) || application.SequenceEqual("ICCRGBG1012"u8) ? Traces.None
        : application.SequenceEqual("XMP DataXMP"u8) ? Xmp.In(blocks)
        : Traces.Notes;

    static void SkipColours(ref ByteReader reader, byte packed)
    {
        if ((packed & 0x80) != 0) reader.Take(3 << ((packed & 7) + 1));
    }

    static void SkipBlocks(ref ByteReader reader)
    {
        for (byte length = reader.Byte(); length > 0; length = reader.Byte()) reader.Take(length);
    }
}
