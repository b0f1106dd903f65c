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
        if (CheckedFile.Read(path) is not { } bytes) return null;
        using var pack = new BinaryReader(bytes, Packing.Text);
        if (pack.ReadKey() != key) return null;
        return new LastBuild(key, pack.ReadString(), pack.ReadInt32(), pack.ReadInt32(), DiagnosticPacking.Read(pack), pack.ReadList(pack.ReadString));
    }

    /// <summary>Lets it count as written now, where that can be done.</summary>
    public static bool Renew(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Replaces the file at <paramref name="path"/> in one step.</summary>
    public void Save(string path)
    {
        try
        {
            CheckedFile.Write(path, Write);
        }
        catch (EncoderFallbackException)
        {
            // A text that UTF-8 cannot hold: the next build says it anew.
        }
    }

    void Write(BinaryWriter pack)
    {
        pack.WriteKey(Key);
        pack.Write(Generation);
        pack.Write(Documents);
        pack.Write(Pages);
        DiagnosticPacking.Write(pack, Diagnostics);
        pack.WriteList(Hidden, pack.Write);
    }
}
