using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Outputs;
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
    public const int Format = 1;

    /// <summary>The client's modules and all files of the index.</summary>
    public static ImmutableArray<OutputFile> Write(IndexReader index, IndexManifest manifest)
    {
        AtomicReader reader = SlowCompositeReaderWrapper.Wrap(index);
        SortedDocValues numbers = reader.GetSortedDocValues(FieldNames.Address) ?? DocValues.EMPTY_SORTED;
        (RangeFiles terms, PackedFile[] positions) = PostingsExport.Write(reader, numbers);
        RangeFiles words = WordExport.Write(reader);
        (PackedFile[] rows, PackedFile[] texts) = StoredExport.Write(reader, numbers);
        byte[] start = BrowserManifest.Write(reader, numbers, manifest, new NamedFiles(terms, words, rows));
        return
        [
            .. ClientModules.Outputs(),
            new OutputFile($"{Folder}/index.bin", PackedFile.Gzip(start)),
            .. Outputs('p', terms.Files), .. Outputs('q', positions), .. Outputs('w', words.Files), .. Outputs('r', rows), .. Outputs('t', texts),
        ];
    }

    /// <summary>Files of equal content have one name, and are one file.</summary>
    static IEnumerable<OutputFile> Outputs(char kind, IEnumerable<PackedFile> files) =>
        files.DistinctBy(f => f.Name).Select(f => f.ToOutput(kind));
}

/// <summary>The files that the manifest names; they name the others.</summary>
sealed record NamedFiles(RangeFiles Terms, RangeFiles Words, PackedFile[] Rows);
