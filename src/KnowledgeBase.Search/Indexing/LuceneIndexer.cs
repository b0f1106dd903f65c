using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Store;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Builds the Lucene index that <c>kb search</c> asks and the files that the browser reads, both from one analysis of the documents.</summary>
public static class LuceneIndexer
{
    /// <summary>
    /// Writes the index of <paramref name="site"/> into the empty folder <paramref name="folder"/>, or nowhere when that is null, and gives
    /// the files the browser needs.
    /// </summary>
    public static ImmutableArray<OutputFile> Index(SiteModel site, string? folder, StepContext context)
    {
        IndexedSite indexed = Analyse(site, context);
        if (folder is null) return BrowserExport.Write(indexed);
        var lucene = Task.Run(() => WriteFolder(indexed, folder, context.Cancellation));
        try
        {
            ImmutableArray<OutputFile> files = BrowserExport.Write(indexed);
            lucene.GetAwaiter().GetResult();
            return files;
        }
        finally
        {
            // Whatever happened here: nothing writes into the folder any more.
            Task.WhenAny(lucene).Wait();
        }
    }

    /// <summary>
    /// Reports what <see cref="Index"/> would report, at a fraction of its cost, and gives the files whose names are known beforehand, empty.
    /// </summary>
    public static ImmutableArray<OutputFile> Check(SiteModel site, StepContext context)
    {
        Read(site, context);
        return [.. BrowserExport.LastingPaths.Select(path => new OutputFile(path, default))];
    }

    internal static IndexedSite Analyse(SiteModel site, StepContext context)
    {
        (SearchFields fields, ImmutableArray<IndexableDocument> read) = Read(site, context);
        ImmutableArray<IndexableDocument> documents = [.. read.OrderBy(d => Encoding.UTF8.GetBytes(d.Address), KeyOrder.Instance)];
        return new IndexedSite(site.Settings.LinkRoot, fields.Tables(read), documents, DocumentTokenizer.Read(documents, context.Cancellation));
    }

    static (SearchFields Fields, ImmutableArray<IndexableDocument> Documents) Read(SiteModel site, StepContext context)
    {
        SearchFields.Check(site, context.Diagnostics);
        var fields = SearchFields.Of(site);
        return (fields, [.. site.Standing.Where(d => !d.Document.Record.OmitFromSearch).Select(d => IndexableDocument.Of(site, d, fields))]);
    }

    static void WriteFolder(IndexedSite site, string folder, CancellationToken cancellation)
    {
        // The build holds its own lock: Lucene's does not keep a second process out.
        using (var directory = FSDirectory.Open(folder, NoLockFactory.GetNoLockFactory())) LuceneWriter.Write(site, directory, cancellation);
        IndexManifest.Of(site.Documents.Length, site.LinkRoot, site.Facets).Write(folder);
    }
}
