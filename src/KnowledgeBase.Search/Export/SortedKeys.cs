using System.Text;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes keys in UTF-8 byte order, each as what it does not share with the one before.</summary>
sealed class SortedKeys(ByteBuilder target)
{
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

    /// <summary>The shortest text that is greater than <paramref name="last"/> and not greater than <paramref name="first"/>: enough to find a file by.</summary>
    public static string Separator(ReadOnlySpan<byte> last, ReadOnlySpan<byte> first)
    {
        int length = Math.Min(last.CommonPrefixLength(first) + 1, first.Length);
        while (length < first.Length && (first[length] & 0xC0) == 0x80) length++;
        return Encoding.UTF8.GetString(first[..length]);
    }
}
