using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>A WebP of the chunks that are needed to show it (RFC 9649), and how it is to be turned.</summary>
static class WebpCopy
{
    const int HeaderLength = 12;
    const byte HasExif = 0x08, HasXmp = 0x04;

    static readonly ImmutableHashSet<string> Shown = ["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    public static bool Is(ReadOnlySpan<byte> file) => file.Length > HeaderLength && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CleanCopy Of(ReadOnlySpan<byte> file)
    {
        int end = (int)Math.Min(file.Length, BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L);
        var reader = new ByteReader(file[..end], HeaderLength);
        var copy = new ArrayBufferWriter<byte>(file.Length);
        Traces traces = file.Length > end ? Traces.Behind : Traces.None;
        int features = -1;
        byte[] orientation = [];
        copy.Write(file[..HeaderLength]);
        while (reader.Left > 0)
        {
            string type = Encoding.Latin1.GetString(reader.Take(4));
            uint length = reader.IntLittle();
            ReadOnlySpan<byte> chunk = reader.Take(length);
            if (length % 2 == 1 && reader.Left > 0) reader.Take(1);
            if (type == "VP8X") features = copy.WrittenCount + 8;
            if (type == "EXIF")
            {
                var exif = Exif.Of(chunk.StartsWith("Exif\0\0"u8) ? chunk[6..] : chunk);
                traces |= exif.Traces;
                orientation = exif.Kept;
            }
            else if (type == "VP8X" || Shown.Contains(type)) Write(copy, type, chunk);
            else traces |= type == "XMP " ? Xmp.In(chunk) : Traces.Notes;
        }
        if (orientation.Length > 0) Write(copy, "EXIF", orientation);
        return new CleanCopy(Finished(copy, features, orientation.Length > 0), traces);
    }

    static byte[] Finished(ArrayBufferWriter<byte> copy, int features, bool isTurned)
    {
        byte[] bytes = copy.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        if (features > 0 && features < bytes.Length) bytes[features] = (byte)((bytes[features] & ~(HasExif | HasXmp)) | (isTurned ? HasExif : 0));
        return bytes;
    }

    static void Write(ArrayBufferWriter<byte> copy, string type, ReadOnlySpan<byte> chunk)
    {
        copy.Write(Encoding.Latin1.GetBytes(type));
        BinaryPrimitives.WriteInt32LittleEndian(copy.GetSpan(4), chunk.Length);
        copy.Advance(4);
        copy.Write(chunk);
        if (chunk.Length % 2 == 1) copy.Write((ReadOnlySpan<byte>)[0]);
    }
}
