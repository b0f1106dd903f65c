using System.IO.Hashing;

namespace KnowledgeBase.Engine.Publish;

/// <summary>What a generation of the site consists of: each file's hash, and a name made of them all.</summary>
/// <param name="Generation">Hex XxHash128 of all paths and hashes: the same files give the same name.</param>
/// <param name="Files">By path.</param>
sealed record SiteManifest(string Generation, IReadOnlyDictionary<string, ManifestEntry> Files)
{
    /// <summary>The manifest of a folder without files.</summary>
    public static SiteManifest Empty { get; } = Of(new Dictionary<string, ManifestEntry>());

    /// <summary>The manifest of files that are on the disk.</summary>
    public static SiteManifest Of(IReadOnlyDictionary<string, ManifestEntry> files)
    {
        var all = new StringBuilder();
        foreach ((string path, ManifestEntry entry) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            all.Append(CultureInfo.InvariantCulture, $"{entry.Hash:x32} {path}\n");
        return new SiteManifest(Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(all.ToString()))), files);
    }

    /// <summary>True where a file of this path was made from this key.</summary>
    public bool Has(string path, UInt128 key) => Files.TryGetValue(path, out ManifestEntry entry) && entry.Key == key;

    /// <summary>The same files, made from what the files of <paramref name="other"/>, which are equal, were made from.</summary>
    public SiteManifest WithKeysOf(SiteManifest other) =>
        this with { Files = Files.ToDictionary(f => f.Key, f => f.Value with { Key = other.Files[f.Key].Key }, StringComparer.Ordinal) };

    /// <summary>One line a file: hash, key or -, length, time, path.</summary>
    public void Save(string path)
    {
        File.WriteAllLines(path + ".new", Files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Value.Hash:x32} {f.Value.Key?.ToString("x32", CultureInfo.InvariantCulture) ?? "-"} {f.Value.Length} {f.Value.WrittenTicks} {f.Key}")));
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>The manifest at <paramref name="path"/>, whose name is the generation; null when it is missing or damaged.</summary>
    public static SiteManifest? Load(string path)
    {
        if (!File.Exists(path)) return null;
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            string[] parts = line.Split(' ', 5);
            if (parts.Length < 5 || ToKey(parts[0]) is not { } hash || (parts[1] != "-" && ToKey(parts[1]) is null) ||
                !long.TryParse(parts[2], CultureInfo.InvariantCulture, out long length) ||
                !long.TryParse(parts[3], CultureInfo.InvariantCulture, out long ticks)) return null;
            entries[parts[4]] = new ManifestEntry(hash, ToKey(parts[1]), length, ticks);
        }
        SiteManifest manifest = Of(entries);
        return manifest.Generation == Path.GetFileName(path) ? manifest : null;
    }

    static UInt128? ToKey(string hex) => UInt128.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 key) ? key : null;
}

/// <summary>One file of a generation.</summary>
/// <param name="Hash">XxHash128 of its bytes.</param>
/// <param name="Key">What it was made from, where that is known.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="WrittenTicks">UTC ticks of its last write.</param>
readonly record struct ManifestEntry(UInt128 Hash, UInt128? Key, long Length, long WrittenTicks)
{
    /// <summary>True when both are one file, whatever it was made from.</summary>
    public bool IsSameFile(ManifestEntry other) => this with { Key = other.Key } == other;

    /// <summary>True when the file on disk still looks like the one that was written.</summary>
    public bool IsStill(FileInfo file) => file.Exists && file.Length == Length && file.LastWriteTimeUtc.Ticks == WrittenTicks;
}
