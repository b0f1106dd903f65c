using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>Files that each hold a range of sorted keys.</summary>
/// <param name="Starts">What the keys of each file begin at; the first is empty. Ordered by UTF-8 bytes.</param>
/// <param name="Files">One for each start.</param>
sealed record RangeFiles(ImmutableArray<string> Starts, ImmutableArray<byte[]> Files);

/// <summary>Writes keys in UTF-8 byte order, each as what it does not share with the one before, into files of about <paramref name="target"/> bytes.</summary>
sealed class RangeWriter(long target)
{
    const int ShortSeparator = 3;

    readonly List<string> starts = [];
    readonly List<byte[]> files = [];
    byte[] last = [];

    /// <summary>A target of at least <paramref name="least"/> and <paramref name="wanted"/> bytes, in steps of a quarter: so that an edit does not cut all files anew.</summary>
    public static long Target(long least, long wanted)
    {
        long target = least;
        while (target < wanted) target += target / 4;
        return target;
    }

    /// <summary>The file being written: what belongs to a key follows it there.</summary>
    public ByteBuilder File { get; } = new();

    /// <summary>Number of shared bytes, number of further bytes, further bytes; the first key of a file shares none. True when a file ended before it.</summary>
    public bool Begin(byte[] key)
    {
        bool ended = EndsBefore(key);
        if (ended) End();
        if (File.Length == 0) starts.Add(files.Count == 0 ? "" : Separator(key));
        int shared = File.Length == 0 ? 0 : last.AsSpan().CommonPrefixLength(key);
        File.Varint(shared);
        File.Varint(key.Length - shared);
        File.Bytes(key.AsSpan(shared));
        last = key;
        return ended;
    }

    /// <summary>All files, the last one ended.</summary>
    public RangeFiles ToFiles()
    {
        if (File.Length > 0) End();
        return new RangeFiles([.. starts], [.. files]);
    }

    /// <summary>
    /// True when the file is large enough, and what the next one is found by is short, since the manifest holds it for every file; or it would
    /// become half as large again.
    /// </summary>
    bool EndsBefore(ReadOnlySpan<byte> key) =>
        File.Length >= target && (Separator(key).Length <= ShortSeparator || File.Length >= target * 3 / 2);

    void End()
    {
        files.Add(File.ToArray());
        File.Clear();
    }

    /// <summary>The shortest text that is greater than the last key and not greater than <paramref name="key"/>: enough to find a file by.</summary>
    string Separator(ReadOnlySpan<byte> key)
    {
        int length = Math.Min(last.AsSpan().CommonPrefixLength(key) + 1, key.Length);
        while (length < key.Length && (key[length] & 0xC0) == 0x80) length++;
        return Encoding.UTF8.GetString(key[..length]);
    }
}
