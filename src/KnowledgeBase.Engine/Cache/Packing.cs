using System.Runtime.InteropServices;

namespace KnowledgeBase.Engine.Cache;

/// <summary>Parts of what is kept between builds, as bytes. What is written one way is read the same way; there is no other format mark in between.</summary>
static class Packing
{
    /// <summary>Refuses text that UTF-8 cannot hold, half of a surrogate pair: it would come back as another.</summary>
    public static UTF8Encoding Text { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void WriteList<T>(this BinaryWriter pack, IReadOnlyCollection<T> items, Action<T> write)
    {
        pack.Write7BitEncodedInt(items.Count);
        foreach (T item in items) write(item);
    }

    public static ImmutableArray<T> ReadList<T>(this BinaryReader pack, Func<T> read)
    {
        var items = new T[pack.Read7BitEncodedInt()];
        for (int i = 0; i < items.Length; i++) items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public static void WriteMap(this BinaryWriter pack, ImmutableSortedDictionary<string, string> map) => pack.WriteList(map, entry =>
    {
        pack.Write(entry.Key);
        pack.Write(entry.Value);
    });

    public static ImmutableSortedDictionary<string, string> ReadMap(this BinaryReader pack) =>
        pack.ReadList(() => KeyValuePair.Create(pack.ReadString(), pack.ReadString())).ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static void WriteOptional(this BinaryWriter pack, string? text)
    {
        pack.Write(text is not null);
        if (text is not null) pack.Write(text);
    }

    public static string? ReadOptional(this BinaryReader pack) => pack.ReadBoolean() ? pack.ReadString() : null;

    public static void WriteKey(this BinaryWriter pack, UInt128 key)
    {
        pack.Write((ulong)(key >> 64));
        pack.Write((ulong)key);
    }

    public static UInt128 ReadKey(this BinaryReader pack) => new(pack.ReadUInt64(), pack.ReadUInt64());

    public static void Write(this BinaryWriter pack, TextPosition position)
    {
        pack.Write7BitEncodedInt(position.Line);
        pack.Write7BitEncodedInt(position.Column);
    }

    public static TextPosition ReadPosition(this BinaryReader pack) => new(pack.Read7BitEncodedInt(), pack.Read7BitEncodedInt());
}
