namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>The strings of a PDF object (ISO 32000-2, 7.3.4), made empty where they stand: what follows them does not move.</summary>
static class PdfStrings
{
    /// <summary>Empties the strings from a place on, up to the end of the object; says whether any was not empty yet.</summary>
    public static bool Empty(Span<byte> objectAndRest)
    {
        bool told = false;
        for (int at = 0; at < objectAndRest.Length && !objectAndRest[at..].StartsWith("endobj"u8);)
        {
            Span<byte> rest = objectAndRest[at..];
            int length = rest[0] switch
            {
                (byte)'(' => Literal(rest),
                (byte)'<' when rest.Length > 1 && rest[1] != '<' => rest.IndexOf((byte)'>') + 1,
                (byte)'<' => -2,
                _ => -1,
            };
            if (length == 0) throw new InvalidDataException("A string has no end.");
            if (length > 2)
            {
                told |= rest[1..(length - 1)].ContainsAnyExcept((byte)' ');
                rest[1] = rest[0] == '(' ? (byte)')' : (byte)'>';
                rest[2..length].Fill((byte)' ');
            }
            at += Math.Abs(length);
        }
        return told;
    }

    /// <summary>The length of a string in brackets; 0 without an end.</summary>
    static int Literal(ReadOnlySpan<byte> rest)
    {
        int depth = 0;
        for (int at = 0; at < rest.Length; at++)
            switch (rest[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at + 1;
            }
        return 0;
    }
}
