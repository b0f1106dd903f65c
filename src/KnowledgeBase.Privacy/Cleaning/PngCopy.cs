using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>A PNG of the chunks that are needed to show it (PNG, third edition), and how it is to be turned.</summary>
static class PngCopy
{
    const uint Polynomial = 0xEDB88320;
    const int LongestKeyword = 79;

    static readonly ImmutableHashSet<string> Shown =
    [
        .. "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".Split(' '),
    ];

    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CleanCopy Of(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file, Signature.Length);
        var copy = new ArrayBufferWriter<byte>(file.Length);
        Traces traces = Traces.None;
        copy.Write(Signature);
        for (string type = ""; type != "IEND";)
        {
            int start = reader.At;
            uint length = reader.Int();
            type = Encoding.Latin1.GetString(reader.Take(4));
            ReadOnlySpan<byte> chunk = reader.Take(length);
            reader.Take(4);
            if (Shown.Contains(type)) copy.Write(reader.Since(start));
            else traces |= Other(type, chunk, copy);
        }
        if (reader.Left > 0) traces |= Traces.Behind;
        return new CleanCopy(copy.WrittenMemory, traces);
    }

    static Traces Other(string type, ReadOnlySpan<byte> chunk, ArrayBufferWriter<byte> copy)
    {
        switch (type)
        {
            case "tEXt" or "zTXt" or "iTXt":
                return Text(chunk);
            case "tIME":
                return Traces.Date;
            case "eXIf":
                var exif = Exif.Of(chunk);
                if (exif.Kept is { Length: > 0 } kept) Write(copy, "eXIf"u8, kept);
                return exif.Traces;
            default:
                return char.IsAsciiLetterLower(type[0]) ? Traces.Notes : throw new InvalidDataException("It needs what nobody knows.");
        }
    }

    static Traces Text(ReadOnlySpan<byte> chunk)
    {
        int end = chunk.IndexOf((byte)0);
        string keyword = Encoding.Latin1.GetString(chunk[..(end is > 0 and <= LongestKeyword ? end : 0)]);
        return keyword switch
        {
            "Author" or "Copyright" or "Artist" => Traces.Author,
            "Creation Time" => Traces.Date,
            "Software" or "Source" => Traces.Notes,
            "XML:com.adobe.xmp" => Xmp.In(chunk),
            _ when keyword.Contains("GPS", StringComparison.OrdinalIgnoreCase) => Traces.Place,
            _ when keyword.StartsWith("Raw profile", StringComparison.OrdinalIgnoreCase) => Traces.Notes,
            _ => Traces.Comment,
        };
    }

    static void Write(ArrayBufferWriter<byte> copy, ReadOnlySpan<byte> type, ReadOnlySpan<byte> chunk)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(four, chunk.Length);
        copy.Write(four);
        copy.Write(type);
        copy.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(four, Checksum([.. type, .. chunk]));
        copy.Write(four);
    }

    // Annex D of the standard.
    static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
        }
        return ~crc;
    }
}
