namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>Turns byte offsets of a UTF-8 text into places. Asked in ascending order, all answers together cost O(n).</summary>
internal ref struct ByteLocator(ReadOnlySpan<byte> utf8)
{
    readonly ReadOnlySpan<byte> text = utf8;
    int offset;
    TextPosition place = TextPosition.Start;

    /// <summary>The place of a byte not before the one last asked for; offsets past the end mean the end.</summary>
    public TextPosition At(long target)
    {
        for (; offset < target && offset < text.Length; offset++)
            place = text[offset] == '\n' ? new(place.Line + 1, 1) : place with { Column = place.Column + Width(text[offset]) };
        return place;
    }

    /// <summary>UTF-16 units that begin with this byte: none in the middle of a character, two outside the basic plane.</summary>
    static int Width(byte value) => value switch { >= 0xF0 => 2, >= 0x80 and < 0xC0 => 0, _ => 1 };
}
