namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>
/// An AVIF or HEIC in which what notes say is overwritten, so that everything else stays where it stands; how it is to be turned is part of
/// the picture itself.
/// </summary>
static class AvifCopy
{
    const int Deepest = 8;

    static readonly ImmutableHashSet<string> Shown = ["ftyp", "styp", "meta", "mdat", "moov", "moof", "mfra", "sidx", "pdin"];
    static readonly ImmutableHashSet<string> Holders = ["moov", "trak", "moof", "traf"];

    // A list without entries, behind the four bytes that say where it begins.
    static ReadOnlySpan<byte> NoExif => [0, 0, 0, 0, (byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, 8, 0, 0, 0, 0, 0, 0];

    public static bool Is(ReadOnlySpan<byte> file) => file.Length > 12 && file[4..].StartsWith("ftyp"u8);

    /// <exception cref="InvalidDataException">It is damaged, or its notes cannot be found.</exception>
    public static CleanCopy Of(ReadOnlySpan<byte> file)
    {
        byte[] copy = file.ToArray();
        Traces traces = Traces.None;
        foreach (Box box in Box.In(file, 0, file.Length))
            if (!Shown.Contains(box.Type)) traces |= Empty(copy, box);
            else if (box.Type == "meta")
                foreach ((string type, TextSpan place) in AvifItems.Notes(file, box)) traces |= Overwrite(copy, type, place);
            else if (Holders.Contains(box.Type)) traces |= EmptyWithin(file, copy, box, Deepest);
        return new CleanCopy(copy, traces);
    }

    static Traces EmptyWithin(ReadOnlySpan<byte> file, byte[] copy, Box holder, int depth)
    {
        if (depth == 0) throw new InvalidDataException("Its boxes are too deep.");
        Traces traces = Traces.None;
        foreach (Box box in Box.In(file, holder.Content, holder.End))
            if (box.Type is "udta" or "meta" or "uuid") traces |= Empty(copy, box);
            else if (Holders.Contains(box.Type)) traces |= EmptyWithin(file, copy, box, depth - 1);
        return traces;
    }

    /// <summary>Makes of a box one that readers pass over.</summary>
    static Traces Empty(byte[] copy, Box box)
    {
        Span<byte> content = copy.AsSpan(box.Content..box.End);
        bool told = content.ContainsAnyExcept((byte)0);
        content.Clear();
        "free"u8.CopyTo(copy.AsSpan(box.Start + 4));
        return told ? Traces.Notes : Traces.None;
    }

    static Traces Overwrite(byte[] copy, string type, TextSpan place)
    {
        if (place.Length == 0) throw new InvalidDataException("It is not told where its notes stand.");
        Span<byte> note = copy.AsSpan(place.Start, place.Length);
        Traces traces = type == "Exif" ? Told(note) : note.ContainsAnyExcept((byte)' ') ? Xmp.In(note) : Traces.None;
        note.Fill(type == "Exif" ? (byte)0 : (byte)' ');
        if (type == "Exif" && note.Length >= NoExif.Length) NoExif.CopyTo(note);
        return traces;
    }

    static Traces Told(ReadOnlySpan<byte> note)
    {
        var reader = new ByteReader(note);
        long skipped = note.Length > 4 ? reader.Int() : 0;
        return Exif.Of(skipped <= reader.Left ? reader.Rest[(int)skipped..] : note).Traces;
    }
}
