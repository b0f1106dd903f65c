using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// Turns the Lucene index into static files that the client reads; docs/search-format.md explains every byte. Documents are
/// numbered in the order of their addresses, so that the files depend on the site alone and ties break the same way everywhere.
/// </summary>
static class BrowserExport
{
    /// <summary>Where the files stand in the site.</summary>
    public const string Folder = "search";

    /// <summary>Raised whenever an older client would read the files wrongly.</summary>
    public const int Format = 2;

    const string Manifest = $"{Folder}/index.bin";

    /// <summary>The files whose names do not depend on what they hold.</summary>
    public static IEnumerable<string> LastingPaths => ClientModules.Paths.Append(Manifest);

    /// <summary>The client's modules and all files of the index.</summary>
    public static ImmutableArray<OutputFile> Write(IndexReader index, IndexManifest manifest)
    {
        AtomicReader reader = SlowCompositeReaderWrapper.Wrap(index);
        SortedDocValues numbers = reader.GetSortedDocValues(FieldNames.Address) ?? DocValues.EMPTY_SORTED;
        (RangeFiles terms, ImmutableArray<byte[]> positions) = PostingsExport.Write(reader, numbers);
        RangeFiles words = WordExport.Write(reader);
        var data = DataFiles.Pack([
            .. Numbered('p', terms.Files), .. Numbered('q', positions), .. Numbered('w', words.Files), .. Numbered('r', RecordExport.Write(reader, numbers))]);
        byte[] start = BrowserManifest.Write(reader, numbers, manifest, new DataNames(data.Name, terms.Starts, words.Starts));
        return [.. ClientModules.Outputs(), new OutputFile(Manifest, Compression.Gzip(start)), .. data.Outputs()];
    }

    static IEnumerable<(string Part, byte[] Content)> Numbered(char kind, IEnumerable<byte[]> files) => files.Select((file, i) => ($"{kind}{i}", file));
}
