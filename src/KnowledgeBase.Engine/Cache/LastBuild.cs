using System.IO.Hashing;

namespace KnowledgeBase.Engine.Cache;

/// <summary>What the last published build said, for the next one that finds nothing changed.</summary>
/// <param name="Key">All that the build depends on.</param>
/// <param name="Generation">What it published.</param>
/// <param name="Documents">Documents of the site.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Diagnostics">What was reported, sorted.</param>
/// <param name="Hidden">What no report may repeat.</param>
sealed record LastBuild(UInt128 Key, string Generation, int Documents, int Pages, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Hidden)
{
    /// <summary>Reads what <see cref="Save"/> wrote; null where that is missing, damaged or of a build that depends on something else.</summary>
    public static LastBuild? Load(string path, UInt128 key)
    {
        if (!File.Exists(path)) return null;
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes.Length < sizeof(ulong) || XxHash64.HashToUInt64(bytes.AsSpan(sizeof(ulong))) != BitConverter.ToUInt64(bytes)) return null;
        using var pack = new BinaryReader(new MemoryStream(bytes, sizeof(ulong), bytes.Length - sizeof(ulong)), Packing.Text);
        if (pack.ReadKey() != key) return null;
        return new LastBuild(key, pack.ReadString(), pack.ReadInt32(), pack.ReadInt32(), DiagnosticPacking.Read(pack), pack.ReadList(pack.ReadString));
    }

    /// <summary>Replaces the file at <paramref name="path"/> in one step.</summary>
    public void Save(string path)
    {
        using var bytes = new MemoryStream();
        using var pack = new BinaryWriter(bytes, Packing.Text);
        try
        {
            pack.Write(0UL);
            pack.WriteKey(Key);
            pack.Write(Generation);
            pack.Write(Documents);
            pack.Write(Pages);
            DiagnosticPacking.Write(pack, Diagnostics);
            pack.WriteList(Hidden, pack.Write);
        }
        catch (EncoderFallbackException)
        {
            // A text that UTF-8 cannot hold: the next build says it anew.
            return;
        }
        byte[] whole = bytes.ToArray();
        BitConverter.TryWriteBytes(whole, XxHash64.HashToUInt64(whole.AsSpan(sizeof(ulong))));
        File.WriteAllBytes(path + ".next", whole);
        File.Move(path + ".next", path, overwrite: true);
    }
}
