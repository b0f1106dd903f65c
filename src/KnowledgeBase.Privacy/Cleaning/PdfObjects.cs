using System.IO.Compression;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>Objects of a PDF that are stored together, compressed (ISO 32000-2, 7.5.7).</summary>
static class PdfObjects
{
    const int MostBytes = 8 << 20;

    /// <summary>Empties what the objects tell where they are stored.</summary>
    /// <param name="bytes">The bytes of the stream; they keep their number.</param>
    /// <param name="stream">What is said of it.</param>
    /// <param name="told">What is emptied.</param>
    /// <exception cref="InvalidDataException">They cannot be read, or would need more room.</exception>
    public static Traces Empty(Span<byte> bytes, PdfStream stream, PdfTold told)
    {
        byte[] objects = Inflated(bytes, stream);
        Traces traces = Traces.None;
        foreach ((int number, int start, int end) in Places(objects, stream)) traces |= told.Empty(number, objects.AsSpan(start..end));
        if (traces == Traces.None) return traces;
        byte[] packed = stream.IsFiltered ? Deflated(objects) : objects;
        if (packed.Length > bytes.Length) throw new InvalidDataException("It needs more room.");
        bytes.Clear();
        packed.CopyTo(bytes);
        return traces;
    }

    static List<(int Number, int Start, int End)> Places(byte[] objects, PdfStream stream)
    {
        int first = stream.Number("First");
        if (first <= 0 || first > objects.Length) throw new InvalidDataException("It is not said where its objects stand.");
        int[] head = [.. Encoding.Latin1.GetString(objects, 0, first).Split([' ', '\r', '\n', '\t', '\0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new InvalidDataException("Its head is no list of numbers."))];
        List<(int, int, int)> places = [];
        for (int entry = 0; entry + 1 < head.Length; entry += 2)
        {
            long start = (long)first + head[entry + 1], end = entry + 3 < head.Length ? (long)first + head[entry + 3] : objects.Length;
            if (start > end || end > objects.Length) throw new InvalidDataException("An object lies beyond the end.");
            places.Add((head[entry], (int)start, (int)end));
        }
        return places;
    }

    static byte[] Inflated(ReadOnlySpan<byte> bytes, PdfStream stream)
    {
        if (!stream.IsFiltered) return bytes.ToArray();
        if (!stream.IsFlate) throw new InvalidDataException("It is packed in another way.");
        using var unpacking = new ZLibStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        byte[] objects = new byte[MostBytes];
        int length = unpacking.ReadAtLeast(objects, MostBytes, throwOnEndOfStream: false);
        return length < MostBytes ? objects[..length] : throw new InvalidDataException("It is too large.");
    }

    static byte[] Deflated(byte[] objects)
    {
        var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize)) packing.Write(objects);
        return packed.ToArray();
    }
}
