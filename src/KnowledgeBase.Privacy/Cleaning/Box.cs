namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>A part of a file of boxes (ISO 14496-12).</summary>
/// <param name="Type">Four letters.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Content">Where what it holds begins.</param>
/// <param name="End">Where it ends.</param>
readonly record struct Box(string Type, int Start, int Content, int End)
{
    /// <summary>The boxes in a range, in order.</summary>
    /// <exception cref="InvalidDataException">One leads out of the range.</exception>
    public static ImmutableArray<Box> In(ReadOnlySpan<byte> file, int start, int end)
    {
        ImmutableArray<Box>.Builder boxes = ImmutableArray.CreateBuilder<Box>();
        var reader = new ByteReader(file[..end], start);
        while (reader.Left > 0)
        {
            int from = reader.At;
            long size = reader.Int();
            string type = Encoding.Latin1.GetString(reader.Take(4));
            if (size == 1) size = reader.Number(8);
            int content = reader.At;
            if (size == 0) size = end - from;
            reader.Take(size - (content - from));
            boxes.Add(new Box(type, from, content, reader.At));
        }
        return boxes.DrainToImmutable();
    }
}
