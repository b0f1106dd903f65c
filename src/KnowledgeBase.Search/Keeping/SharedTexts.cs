using System.Runtime.InteropServices;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Keeping;

/// <summary>Reads texts of many documents so that equal ones are one string. One thread at a time.</summary>
sealed class SharedTexts
{
    const int LongestOnStack = 256;

    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Texts behind their number.</summary>
    public ImmutableArray<string> Read(ref ByteReader source)
    {
        string[] texts = new string[source.Varint()];
        for (int i = 0; i < texts.Length; i++) texts[i] = Shared(source.Block());
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    string Shared(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestOnStack) return Encoding.UTF8.GetString(utf8);
        Span<char> room = stackalloc char[LongestOnStack];
        ReadOnlySpan<char> text = room[..Encoding.UTF8.GetChars(utf8, room)];
        if (known.TryGetValue(text, out string? shared)) return shared;
        known.Add(text);
        known.TryGetValue(text, out shared);
        return shared!;
    }
}
