namespace KnowledgeBase.Search.Export;

/// <summary>Writes keys in UTF-8 byte order, each as what it does not share with the one before.</summary>
sealed class SortedKeys(ByteBuilder target)
{
    const int ShortSeparator = 3;

    byte[] before = [];

    /// <summary>Number of shared bytes, number of further bytes, further bytes.</summary>
    public void Write(ReadOnlySpan<byte> key)
    {
        int shared = before.AsSpan().CommonPrefixLength(key);
        target.Varint(shared);
        target.Varint(key.Length - shared);
        target.Bytes(key[shared..]);
        before = key.ToArray();
    }

    /// <summary>The next key is written whole: a new file begins.</summary>
    public void Restart() => before = [];

    /// <summary>
    /// True when a file of <paramref name="length"/> bytes ends between two keys: it is large enough, and what the next is found by is short, since
    /// the manifest holds it for every file; or it would become half as large again.
    /// </summary>
    public static bool EndBetween(ReadOnlySpan<byte> last, ReadOnlySpan<byte> first, int length, long target) =>
        length >= target && (Separator(last, first).Length <= ShortSeparator || length >= target * 3 / 2);

    /// <summary>The shortest text that is greater than <paramref name="last"/> and not greater than <paramref name="first"/>: enough to find a file by.</summary>
    public static string Separator(ReadOnlySpan<byte> last, ReadOnlySpan<byte> first)
    {
        int length = Math.Min(last.CommonPrefixLength(first) + 1, first.Length);
        while (length < first.Length && (first[length] & 0xC0) == 0x80) length++;
        return Encoding.UTF8.GetString(first[..length]);
    }
}
