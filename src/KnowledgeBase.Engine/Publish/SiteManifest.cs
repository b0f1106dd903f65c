using System.IO.Hashing;

namespace KnowledgeBase.Engine.Publish;

/// <summary>What a published generation of the site consists of: each file's hash, and a name made of them all.</summary>
/// <param name="Generation">Hex XxHash128 of all paths and hashes: the same files give the same name.</param>
/// <param name="Files">By path.</param>
sealed record SiteManifest(string Generation, ImmutableSortedDictionary<string, ManifestEntry> Files)
{
    /// <summary>The manifest of planned files; times are filled in when they are written.</summary>
    public static SiteManifest Of(ImmutableArray<OutputFile> files)
    {
        string[] hashes = new string[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = Hash(files[i].Content.Span));
        return Of(files.Select((file, i) => KeyValuePair.Create(file.Path, new ManifestEntry(hashes[i], file.Content.Length, 0))));
    }

    static SiteManifest Of(IEnumerable<KeyValuePair<string, ManifestEntry>> entries)
    {
        var files = entries.ToImmutableSortedDictionary(StringComparer.Ordinal);
        var all = new StringBuilder();
        foreach ((string path, ManifestEntry entry) in files) all.Append(entry.Hash).Append(' ').Append(path).Append('\n');
        return new SiteManifest(Hash(Encoding.UTF8.GetBytes(all.ToString())), files);
    }

    /// <summary>One line a file: hash, length, time, path.</summary>
    public void Save(string path) => File.WriteAllLines(path,
        Files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Value.Hash} {f.Value.Length} {f.Value.WrittenTicks} {f.Key}")));

    /// <summary>The manifest at <paramref name="path"/>, whose name is the generation; null when it is missing or damaged.</summary>
    public static SiteManifest? Load(string path)
    {
        if (!File.Exists(path)) return null;
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            string[] parts = line.Split(' ', 4);
            if (parts.Length < 4 || !long.TryParse(parts[1], CultureInfo.InvariantCulture, out long length) ||
                !long.TryParse(parts[2], CultureInfo.InvariantCulture, out long ticks)) return null;
            entries[parts[3]] = new ManifestEntry(parts[0], length, ticks);
        }
        SiteManifest manifest = Of(entries);
        return manifest.Generation == Path.GetFileName(path) ? manifest : null;
    }

    static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(XxHash128.Hash(bytes));
}

/// <summary>One published file.</summary>
/// <param name="Hash">Hex XxHash128 of its bytes.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="WrittenTicks">UTC ticks of its last write; 0 before it is written.</param>
readonly record struct ManifestEntry(string Hash, long Length, long WrittenTicks)
{
    /// <summary>True when the file on disk still looks like the one that was published.</summary>
    public bool IsStill(FileInfo file) => file.Exists && file.Length == Length && file.LastWriteTimeUtc.Ticks == WrittenTicks;
}
