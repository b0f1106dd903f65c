using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeBase.Search.Storage;

/// <summary>
/// What an index folder must hold: written last, checked before every use, because Lucene opens flipped bits without complaint.
/// </summary>
/// <param name="Format">Version of the fields and of the analysis.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="LinkRoot">What the site puts before every address.</param>
/// <param name="Facets">The fields that readers filter by.</param>
/// <param name="Files">SHA-256 of every other file, by name.</param>
sealed record IndexManifest(
    int Format, int Documents, string LinkRoot, ImmutableArray<FacetTable> Facets, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Raised whenever an older index would be read wrongly.</summary>
    public const int CurrentFormat = 2;

    const string FileName = "kb-index.json";

    /// <summary>The manifest's own SHA-256: what stands in it is believed.</summary>
    const string HashName = "kb-index.sha256";

    /// <summary>The manifest of an index that is not in a folder yet.</summary>
    public static IndexManifest Of(int documents, string linkRoot, ImmutableArray<FacetTable> facets) =>
        new(CurrentFormat, documents, linkRoot, facets, ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Writes the manifest into <paramref name="folder"/>, with the hashes of what is there.</summary>
    public void Write(string folder)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(this with { Files = Hashes(folder) });
        File.WriteAllText(Path.Combine(folder, HashName), Convert.ToHexStringLower(SHA256.HashData(json)));
        File.WriteAllBytes(Path.Combine(folder, FileName), json);
    }

    /// <summary>Reads the manifest of <paramref name="folder"/> and compares it with the files; null and the reason when they cannot be trusted.</summary>
    public static (IndexManifest? Manifest, string? Problem) Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return (null, "there is no search index yet");
        try
        {
            byte[] json = File.ReadAllBytes(path);
            if (Convert.ToHexStringLower(SHA256.HashData(json)) != File.ReadAllText(Path.Combine(folder, HashName)))
                return (null, $"the search index is damaged ({FileName})");
            IndexManifest? manifest = JsonSerializer.Deserialize<IndexManifest>(json);
            if (manifest?.Format != CurrentFormat) return (null, "the search index is of another version of kb");
            string? damaged = Difference(manifest.Files, Hashes(folder));
            return damaged is null ? (manifest, null) : (null, $"the search index is damaged ({damaged})");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return (null, $"the search index cannot be read ({e.Message})");
        }
    }

    static string? Difference(ImmutableSortedDictionary<string, string> expected, ImmutableSortedDictionary<string, string> found) =>
        expected.Keys.Union(found.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => expected.GetValueOrDefault(name) != found.GetValueOrDefault(name));

    static ImmutableSortedDictionary<string, string> Hashes(string folder) => Directory.EnumerateFiles(folder)
        .Where(path => Path.GetFileName(path) is not (FileName or HashName))
        .ToImmutableSortedDictionary(path => Path.GetFileName(path), Hash, StringComparer.Ordinal);

    static string Hash(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
