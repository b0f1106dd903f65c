using System.Buffers;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>The strings of a PDF object (ISO 32000-2, 7.3.4), made empty where they stand: what follows them does not move.</summary>
static class PdfStrings
{
    static readonly SearchValues<byte> Delimiters = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    /// <summary>Empties the strings of an object; says whether any was not empty yet.</summary>
    /// <param name="said">The object.</param>
    /// <param name="keys">The entries whose strings are meant; null for all.</param>
    /// <exception cref="InvalidDataException">A string has no end.</exception>
    public static bool Empty(Span<byte> said, ImmutableHashSet<string>? keys = null)
    {
        bool told = false;
        string key = "";
        for (int at = 0; at < said.Length;)
        {
            Span<byte> rest = said[at..];
            int length = Length(rest);
            if (length == 0) throw new InvalidDataException("A string has no end.");
            if (rest[0] == '/') key = Encoding.Latin1.GetString(rest[1..length]);
            else if (length > 2 && keys?.Contains(key) != false) told |= Clear(rest[..length]);
            at += length;
        }
        return told;
    }

    static bool Clear(Span<byte> text)
    {
        bool told = text[1..^1].ContainsAnyExcept((byte)' ');
        text[1] = text[0] == '(' ? (byte)')' : (byte)'>';
        text[2..].Fill((byte)' ');
        return told;
    }

    /// <summary>The length of the string or name that begins there, or of what is neither; 0 without an end.</summary>
    static int Length(ReadOnlySpan<byte> rest) => rest[0] switch
    {
        (byte)'(' => Literal(rest),
        (byte)'<' when rest.Length > 1 && rest[1] == '<' => 2,
        (byte)'<' => rest.IndexOf((byte)'>') + 1,
        (byte)'/' => rest[1..].IndexOfAny(Delimiters) is >= 0 and int end ? end + 1 : rest.Length,
        _ => 1,
    };

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
