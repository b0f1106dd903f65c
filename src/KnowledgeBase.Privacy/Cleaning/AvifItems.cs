namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>The notes among the items of a picture made of boxes (ISO 23008-12), and where each stands.</summary>
static class AvifItems
{
    const int InFile = 0, InBox = 1;

    /// <summary>The parts of the file that hold notes.</summary>
    /// <exception cref="InvalidDataException">They cannot be told.</exception>
    public static ImmutableArray<(string Type, TextSpan Place)> Notes(ReadOnlySpan<byte> file, Box meta)
    {
        ImmutableArray<Box> boxes = Box.In(file, meta.Content + 4, meta.End);
        Dictionary<long, string> types = [];
        foreach (Box list in boxes.Where(box => box.Type == "iinf"))
            foreach ((long id, string type) in Types(file, list))
                if (type is "Exif" or "mime" or "uri ") types[id] = type;
        int inBox = boxes.Where(box => box.Type == "idat").Select(box => box.Content).FirstOrDefault(-1);
        ImmutableArray<(string, TextSpan)>.Builder notes = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        foreach (Box places in boxes.Where(box => box.Type == "iloc"))
            foreach ((long id, TextSpan place) in Places(file, places, inBox))
                if (types.TryGetValue(id, out string? type)) notes.Add((type, place));
        return notes.DrainToImmutable();
    }

    static List<(long Id, string Type)> Types(ReadOnlySpan<byte> file, Box list)
    {
        var reader = new ByteReader(file, list.Content);
        int version = reader.Byte();
        reader.Take(version == 0 ? 5 : 7);
        List<(long, string)> types = [];
        foreach (Box entry in Box.In(file, reader.At, list.End))
        {
            var fields = new ByteReader(file[..entry.End], entry.Content);
            int form = fields.Byte();
            fields.Take(3);
            if (form is not (2 or 3)) throw new InvalidDataException("Its items have no kind.");
            long id = fields.Number(form == 2 ? 2 : 4);
            fields.Take(2);
            types.Add((id, Encoding.Latin1.GetString(fields.Take(4))));
        }
        return types;
    }

    static List<(long Id, TextSpan Place)> Places(ReadOnlySpan<byte> file, Box list, int inBox)
    {
        var reader = new ByteReader(file[..list.End], list.Content);
        int version = reader.Byte();
        reader.Take(3);
        int sizes = reader.Short();
        int offsetSize = sizes >> 12, lengthSize = (sizes >> 8) & 15, startSize = (sizes >> 4) & 15, indexSize = version is 1 or 2 ? sizes & 15 : 0;
        List<(long, TextSpan)> places = [];
        for (long count = reader.Number(version < 2 ? 2 : 4); count > 0; count--)
        {
            long id = reader.Number(version < 2 ? 2 : 4);
            int method = version is 1 or 2 ? reader.Short() & 15 : InFile;
            reader.Take(2);
            long start = reader.Number(startSize);
            for (int extents = reader.Short(); extents > 0; extents--)
            {
                reader.Take(indexSize);
                long from = start + reader.Number(offsetSize), length = reader.Number(lengthSize);
                places.Add((id, Place(method, from, length, inBox, file.Length)));
            }
        }
        return places;
    }

    /// <summary>Empty where the place cannot be told; whoever needs it refuses the file.</summary>
    static TextSpan Place(int method, long from, long length, int inBox, int end)
    {
        if (method == InBox && inBox >= 0) from += inBox;
        else if (method != InFile) return default;
        return from >= 0 && length > 0 && from <= end - length ? new TextSpan((int)from, (int)length) : default;
    }
}
