using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>
/// A JPEG of what is needed to show it (ITU-T T.81): its tables and scans, its size in JFIF, its colours, and how it is to be turned.
/// </summary>
static class JpegCopy
{
    const byte Start = 0xD8, End = 0xD9, Scan = 0xDA;
    const int JfifLength = 12;
    const int AdobeLength = 12;

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, Start, 0xFF]);

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CleanCopy Of(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file, 2);
        var copy = new ArrayBufferWriter<byte>(file.Length);
        Traces traces = Traces.None;
        bool scanned = false;
        copy.Write((ReadOnlySpan<byte>)[0xFF, Start]);
        while (NextMarker(ref reader, scanned) is { } marker && marker != End)
        {
            ReadOnlySpan<byte> segment = reader.Take(Math.Max(0, reader.Short() - 2));
            traces |= marker is >= 0xE0 and <= 0xEF or 0xFE ? Application(marker, segment, copy) : Table(marker, segment, copy);
            if (marker != Scan) continue;
            scanned = true;
            copy.Write(Coded(ref reader));
        }
        if (!scanned) throw new InvalidDataException("It holds no picture.");
        copy.Write((ReadOnlySpan<byte>)[0xFF, End]);
        if (reader.Rest.ContainsAnyExcept((byte)0)) traces |= Traces.Behind;
        return new CleanCopy(copy.WrittenMemory, traces);
    }

    /// <summary>The next marker, over whatever stands before it; null at the end of a file that has a picture and lacks its end.</summary>
    static byte? NextMarker(ref ByteReader reader, bool scanned)
    {
        while (true)
        {
            if (scanned && reader.Left < 2) return null;
            while (reader.Byte() != 0xFF) { }
            byte marker = reader.Byte();
            while (marker == 0xFF) marker = reader.Byte();
            if (marker is not (0 or 1 or (>= 0xD0 and <= Start))) return marker;
        }
    }

    static Traces Table(byte marker, ReadOnlySpan<byte> segment, ArrayBufferWriter<byte> copy)
    {
        if (marker is (>= 0xC0 and <= 0xCF) or (>= Scan and <= 0xDF)) Write(copy, marker, segment);
        return Traces.None;
    }

    static Traces Application(byte marker, ReadOnlySpan<byte> segment, ArrayBufferWriter<byte> copy)
    {
        switch (marker)
        {
            case 0xE0 when segment.StartsWith("JFIF\0"u8) && segment.Length >= JfifLength:
                Write(copy, marker, [.. segment[..JfifLength], 0, 0]);
                return segment.Length > JfifLength + 2 ? Traces.Thumbnail : Traces.None;
            case 0xE0:
                return segment.StartsWith("JFXX\0"u8) ? Traces.Thumbnail : Traces.Notes;
            case 0xE1 when segment.StartsWith("Exif\0"u8) && segment.Length > 6:
                var exif = Exif.Of(segment[6..]);
                if (exif.Kept is { Length: > 0 } kept) Write(copy, marker, [.. "Exif\0\0"u8, .. kept]);
                return exif.Traces;
            case 0xE1:
                return Xmp.In(segment);
            case 0xE2 when segment.StartsWith("ICC_PROFILE\0"u8):
                Write(copy, marker, segment);
                return Traces.None;
            case 0xEE when segment.StartsWith("Adobe"u8) && segment.Length >= AdobeLength:
                Write(copy, marker, segment[..AdobeLength]);
                return Traces.None;
            case 0xFE:
                return Traces.Comment;
            default:
                return Traces.Notes;
        }
    }

    static void Write(ArrayBufferWriter<byte> copy, byte marker, ReadOnlySpan<byte> segment)
    {
        copy.Write((ReadOnlySpan<byte>)[0xFF, marker]);
        BinaryPrimitives.WriteUInt16BigEndian(copy.GetSpan(2), (ushort)(segment.Length + 2));
        copy.Advance(2);
        copy.Write(segment);
    }

    /// <summary>What a scan holds, up to the next marker that is not its own.</summary>
    static ReadOnlySpan<byte> Coded(ref ByteReader reader)
    {
        int start = reader.At;
        while (reader.Rest.IndexOf((byte)0xFF) is >= 0 and int next && next + 1 < reader.Left)
        {
            byte follows = reader.Rest[next + 1];
            bool isOwn = follows is 0 or (>= 0xD0 and <= 0xD7);
            reader.Take(isOwn ? next + 2 : next);
            if (!isOwn) return reader.Since(start);
        }
        reader.Take(reader.Left);
        return reader.Since(start);
    }
}
