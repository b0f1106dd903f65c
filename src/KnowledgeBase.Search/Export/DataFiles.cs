using KnowledgeBase.Search.Keeping;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// All files of the export that may be kept for ever: what changes has another name. A few share one, which changes with any of them, since the
/// manifest, which every search loads, holds all names.
/// </summary>
sealed class DataFiles
{
    /// <summary>Files of records to a name.</summary>
    public const int RecordsToName = 8;

    readonly List<PlannedFile> files = [];
    readonly ByteBuilder names = new();

    /// <summary>Names the files: those of terms with those of their positions, those of words, and those of records, some together.</summary>
    public static DataFiles Of(ImmutableArray<byte[]> terms, ImmutableArray<byte[]> positions, ImmutableArray<byte[]> words, ImmutableArray<Func<byte[]>> records)
    {
        var data = new DataFiles();
        for (int i = 0; i < terms.Length; i++) data.Add([($"p{i}", terms[i]), ($"q{i}", positions[i])]);
        for (int i = 0; i < words.Length; i++) data.Add([($"w{i}", words[i])]);
        (string, UInt128, Func<byte[]>)[] all = [.. records.AsParallel().AsOrdered().Select((record, i) => ($"r{i}", ContentKey.Of(record()), record))];
        foreach ((string, UInt128, Func<byte[]>)[] some in all.Chunk(RecordsToName)) data.Add(some);
        return data;
    }

    /// <summary>In the order of their kinds and numbers.</summary>
    public IEnumerable<PlannedFile> Files => files;

    /// <summary>Adds all names, in the order of the files that each is the first of.</summary>
    public void AppendNamesTo(ByteBuilder target) => target.Append(names);

    void Add((string Part, byte[] Content)[] together) => Add([.. together.Select(file => (file.Part, ContentKey.Of(file.Content), (Func<byte[]>)(() => file.Content)))]);

    void Add((string Part, UInt128 Key, Func<byte[]> Content)[] together)
    {
        var name = DataName.Of(ContentKey.Of([.. together.Select(file => file.Key)]));
        name.AppendTo(names);
        foreach ((string part, UInt128 key, Func<byte[]> content) in together)
            files.Add(new PlannedFile($"{BrowserExport.Folder}/data/{part}-{name}.bin", () => new PlannedContent(key, () => Compression.Gzip(content()))));
    }
}
