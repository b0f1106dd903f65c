using System.Buffers.Binary;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>How large a picture is, so that a page keeps its place free while it loads.</summary>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
readonly record struct PictureSize(int Width, int Height)
{
    const int JpegSegmentHead = 4, JpegFrameHead = 9;

    /// <summary>What the head of a PNG, GIF, JPEG or WebP file says; null of any other file, a broken one, and a photograph that may be shown turned.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        PictureSize? size =
            Starts(file, "\x89PNG\r\n", 24) ? new PictureSize((int)BinaryPrimitives.ReadUInt32BigEndian(file[16..]), (int)BinaryPrimitives.ReadUInt32BigEndian(file[20..]))
            : Starts(file, "GIF8", 10) ? new PictureSize(Little(file[6..]), Little(file[8..]))
            : Starts(file, "\xFF\xD8", JpegSegmentHead) ? OfJpeg(file)
            : Starts(file, "RIFF", 30) && Starts(file[8..], "WEBPVP8", 8) ? OfWebp(file)
            : null;
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    static PictureSize? OfJpeg(ReadOnlySpan<byte> file)
    {
        for (int at = 2; at + JpegFrameHead <= file.Length && file[at] == 0xFF;)
        {
            byte marker = file[at + 1];
            if (marker == 0xE1 && Starts(file[(at + JpegSegmentHead)..], "Exif", 4)) return null;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        return null;
    }

    static PictureSize? OfWebp(ReadOnlySpan<byte> file)
    {
        const int Bits14 = 0x3FFF;
        if (file[15] == 'X') return new PictureSize(1 + Little(file[24..]) + (file[26] << 16), 1 + Little(file[27..]) + (file[29] << 16));
        if (file[15] == ' ') return new PictureSize(Little(file[26..]) & Bits14, Little(file[28..]) & Bits14);
        uint both = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
        return file[15] == 'L' ? new PictureSize(1 + (int)(both & Bits14), 1 + (int)((both >> 14) & Bits14)) : null;
    }

    static bool Starts(ReadOnlySpan<byte> file, string signature, int length)
    {
        if (file.Length < Math.Max(length, signature.Length)) return false;
        for (int i = 0; i < signature.Length; i++)
            if (file[i] != signature[i]) return false;
        return true;
    }

    static int Little(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
