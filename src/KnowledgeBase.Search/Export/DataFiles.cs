using System.Security.Cryptography;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// All files of the export that may be kept for ever. They share one name, made from the content of them all: an edit of one page changes most
/// of them anyway (numbers of documents stand everywhere), and a name for each would be a third of what a first search loads.
/// </summary>
/// <param name="Name">Eight characters of base 32.</param>
/// <param name="Packed">Compressed, with what each is called before the name.</param>
sealed record DataFiles(string Name, (string Part, byte[] Content)[] Packed)
{
    const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Makes and compresses the files, on all cores, and names them.</summary>
    public static DataFiles Pack(IReadOnlyList<(string Part, Func<byte[]> Content)> files)
    {
        (string Part, byte[] Content)[] packed = [.. files.AsParallel().AsOrdered().Select(f => (f.Part, Compression.Gzip(f.Content())))];
        return new DataFiles(NameOf(packed), packed);
    }

    public IEnumerable<OutputFile> Outputs() =>
        Packed.Select(f => new OutputFile($"{BrowserExport.Folder}/data/{f.Part}-{Name}.bin", f.Content));

    static string NameOf((string Part, byte[] Content)[] files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string part, byte[] content) in files)
        {
            all.AppendData(Encoding.ASCII.GetBytes(part));
            all.AppendData(SHA256.HashData(content));
        }
        ulong bits = 0;
        foreach (byte b in all.GetHashAndReset()[..5]) bits = bits << 8 | b;
        return string.Create(8, bits, (name, left) =>
        {
            for (int i = name.Length - 1; i >= 0; i--, left >>= 5) name[i] = Digits[(int)(left & 31)];
        });
    }
}
