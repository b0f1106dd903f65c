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
    public const int Format = 3;

    /// <summary>The file that knows all others.</summary>
    public const string Manifest = $"{Folder}/index.bin";

    /// <summary>The files whose names do not depend on what they hold.</summary>
    public static IEnumerable<string> LastingPaths => ClientModules.Paths.Append(Manifest);

    /// <summary>The client's modules and all files of the index.</summary>
    public static BrowserFiles Write(IndexedSite site)
    {
        (RangeFiles terms, ImmutableArray<byte[]> positions) = PostingsExport.Write(TermTable.Of(site.Tokens));
        RangeFiles words = WordExport.Write(site.Tokens);
        var data = DataFiles.Of(terms.Files, positions, words.Files, RecordExport.Write(site.Documents));
        byte[] start = BrowserManifest.Write(site, terms.Starts, words.Starts, data);
        return new BrowserFiles(new OutputFile(Manifest, Compression.Gzip(start)), data);
    }
}

/// <summary>What the browser needs.</summary>
/// <param name="Manifest">The file that knows all others.</param>
/// <param name="Data">All others but the client.</param>
sealed record BrowserFiles(OutputFile Manifest, DataFiles Data)
{
    /// <summary>All of them.</summary>
    public ImmutableArray<PlannedFile> Planned() => [.. ClientModules.Outputs().Append(Manifest).Select(PlannedFile.Of), .. Data.Files];
}
