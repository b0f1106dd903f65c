using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// Turns the tokens of documents into static files that the client reads; docs/search-format.md explains every byte. Documents are
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
    public static ImmutableArray<OutputFile> Write(IndexedSite site)
    {
        (RangeFiles terms, ImmutableArray<byte[]> positions) = PostingsExport.Write(TermTable.Of(site.Tokens));
        RangeFiles words = WordExport.Write(site.Tokens);
        var data = DataFiles.Pack([
            .. Numbered('p', Made(terms.Files)), .. Numbered('q', Made(positions)), .. Numbered('w', Made(words.Files)),
            .. Numbered('r', RecordExport.Write(site.Documents))]);
        byte[] start = BrowserManifest.Write(site, new DataNames(data.Name, terms.Starts, words.Starts));
        return [.. ClientModules.Outputs(), new OutputFile(Manifest, Compression.Gzip(start)), .. data.Outputs()];
    }

    static IEnumerable<Func<byte[]>> Made(ImmutableArray<byte[]> files) => files.Select(file => (Func<byte[]>)(() => file));

    static IEnumerable<(string Part, Func<byte[]> Content)> Numbered(char kind, IEnumerable<Func<byte[]>> files) => files.Select((file, i) => ($"{kind}{i}", file));
}
