using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace KnowledgeBase.Site.Tests.Privacy;

/// <summary>Real pictures of eight pixels by four, red and blue, made by Chromium, and what cameras and programs write into them.</summary>
static class Pictures
{
    /// <summary>What no published copy may hold.</summary>
    public const string Secret = "Planted by Jean Hill";

    public static byte[] Jpeg => Convert.FromBase64String(JpegText);

    public static byte[] Png => Convert.FromBase64String(PngText);

    public static byte[] Webp => Convert.FromBase64String(WebpText);

    /// <summary>One pixel.</summary>
    public static byte[] Gif => Convert.FromHexString("47494638396101000100800000000000FFFFFF21F90401000000002C00000000010001000002024401003B");

    /// <summary>The JPEG with more segments behind its first marker, and bytes behind its end.</summary>
    public static byte[] JpegWith(IEnumerable<(byte Marker, byte[] Content)> segments, string behind = "") =>
        [.. Jpeg[..2], .. segments.SelectMany(segment => (byte[])[0xFF, segment.Marker, .. Short(segment.Content.Length + 2), .. segment.Content]), .. Jpeg[2..], .. Encoding.ASCII.GetBytes(behind)];

    /// <summary>The PNG with more chunks behind its first.</summary>
    public static byte[] PngWith(params (string Type, byte[] Content)[] chunks) =>
        [.. Png[..33], .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Content)), .. Png[33..]];

    /// <summary>The WebP with more chunks at its end; its features say that they are there.</summary>
    public static byte[] WebpWith(params (string Type, byte[] Content)[] chunks)
    {
        byte[] all = [.. Webp, .. chunks.SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes(chunk.Type), .. BitConverter.GetBytes(chunk.Content.Length), .. chunk.Content, .. new byte[chunk.Content.Length % 2]])];
        BitConverter.GetBytes(all.Length - 8).CopyTo(all, 4);
        all[20] |= 0x0C;
        return all;
    }

    /// <summary>The GIF with more extensions before its picture.</summary>
    public static byte[] GifWith(byte kind, params string[] blocks) =>
        [.. Gif[..19], 0x21, kind, .. blocks.SelectMany(block => (byte[])[(byte)block.Length, .. Encoding.ASCII.GetBytes(block)]), 0, .. Gif[19..]];

    /// <summary>An AVIF without a picture whose two items are notes.</summary>
    public static byte[] Avif(byte[] exif, string xmp)
    {
        byte[] ftyp = Box("ftyp", "avif\0\0\0\0avifmif1"u8);
        byte[] notes = [.. exif, .. Encoding.ASCII.GetBytes(xmp)];
        byte[] Meta(int at) => Box("meta",
        [
            0, 0, 0, 0,
            .. Box("iinf", [0, 0, 0, 0, 0, 2, .. Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. "Exif\0"u8]), .. Box("infe", [2, 0, 0, 0, 0, 2, 0, 0, .. "mime\0application/rdf+xml\0"u8])]),
            .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 2, 0, 1, 0, 0, 0, 1, .. Int(at), .. Int(exif.Length), 0, 2, 0, 0, 0, 1, .. Int(at + exif.Length), .. Int(xmp.Length)]),
        ]);
        return [.. ftyp, .. Meta(ftyp.Length + Meta(0).Length + 8), .. Box("mdat", notes), .. Box("uuid", Encoding.ASCII.GetBytes(Secret))];
    }

    /// <summary>Notes of a telephone: who, with what, how to turn it, where, and a small copy.</summary>
    public static byte[] Exif(int orientation, bool place = true, bool author = true)
    {
        const int entries = 4, first = 8, behind = first + 2 + (entries * 12) + 4;
        byte[] name = [.. Encoding.ASCII.GetBytes(Secret), 0];
        return
        [
            .. "II*\0"u8, .. BitConverter.GetBytes(first), entries, 0,
            .. Entry(0x010F, 2, 4, BitConverter.GetBytes(0x004E4143)),
            .. Entry(0x0112, 3, 1, [(byte)orientation, 0, 0, 0]),
            .. Entry(author ? 0x013B : 0x0FFF, 2, name.Length, BitConverter.GetBytes(behind)),
            .. Entry(place ? 0x8825 : 0x0FFE, 4, 1, BitConverter.GetBytes(behind + name.Length)),
            .. BitConverter.GetBytes(behind + name.Length + 2 + 12 + 4), .. name,
            1, 0, .. Entry(2, 5, 3, BitConverter.GetBytes(behind)), 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0,
        ];
    }

    static byte[] Entry(int tag, int type, int count, byte[] value) => [(byte)tag, (byte)(tag >> 8), (byte)type, 0, .. BitConverter.GetBytes(count), .. value];

    static byte[] Box(string type, ReadOnlySpan<byte> content) => [.. Int(content.Length + 8), .. Encoding.ASCII.GetBytes(type), .. content];

    static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. Int(content.Length), .. named, .. Int((int)Crc32.HashToUInt32(named))];
    }

    static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    static byte[] Int(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    const string JpegText = "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQ"
            + "AAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB"
            + "UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWi"
            + "AAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM"
            + "ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEB"
            + "D/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAj/"
            + "xAAYEAEAAwEAAAAAAAAAAAAAAAAAB0WDwv/EABUBAQEAAAAAAAAAAAAAAAAAAAYI/8QAHBEAAAYDAAAAAAAAAAAAAAAAAAMFBzeDCLO0/9oADAMBAAIRAxEAPwCNpVq9+AFw43RgmXdBoVv9IijToK"
            + "H/2Q==";

    const string PngText = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAIUlEQVR4AaSKsQkAAAyDJP//bNfSpUMEB8EIbk8aHvphAAAA//87ryGIAAAABklEQVQDACxRD/lyAWkYAAAAAElFTkSuQmCC";

    const string WebpText = "UklGRjgCAABXRUJQVlA4WAoAAAAgAAAABwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQ"
            + "AAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB"
            + "UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWi"
            + "AAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM"
            + "ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggSgAAAPACAJ0BKggABAABQCYlqAJ0ugFAA/ACu/9wABN2HJwgAP72k/2rD//80P1TNV/+n1fbQdp9X/6XB/9K4x"
            + "Pdrg1/xXGJ7taVAAAA";
}
