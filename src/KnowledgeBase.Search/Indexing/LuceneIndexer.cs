using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Keeping;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Store;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Makes the files that the browser reads and, when somebody asks it, the Lucene index of the same site: both from one analysis of the documents.</summary>
public static class LuceneIndexer
{
    /// <summary>
    /// Gives the files that the browser needs, made when they are wanted, and keeps what <see cref="WriteIndex"/> needs. Documents that a build
    /// before kept are not analysed again.
    /// </summary>
    public static ImmutableArray<PlannedFile> Index(SiteModel site, IKept kept, StepContext context)
    {
        (IndexedSite indexed, UInt128[] keys) = Analyse(site, kept, context);
        BrowserFiles files = BrowserExport.Write(indexed);
        SiteBlock.Keep(indexed, keys, files.Manifest.Content.Span, kept);
        return files.Planned();
    }

    /// <summary>Reports what <see cref="Index"/> would report, at a fraction of its cost.</summary>
    public static void Check(SiteModel site, StepContext context) => Read(site, context);

    /// <summary>The paths of the files whose names do not depend on what they hold.</summary>
    public static ImmutableArray<string> LastingPaths { get; } = [.. BrowserExport.LastingPaths];

    /// <summary>Path in a site of the file that <see cref="NameOf"/> and <see cref="WriteIndex"/> know the site by.</summary>
    public static string ManifestPath => BrowserExport.Manifest;

    /// <summary>What the index of a site is called: sites of one name have the same index.</summary>
    public static string NameOf(ReadOnlySpan<byte> manifest) => ContentKey.Of(manifest).ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>Writes the index of the site whose manifest is <paramref name="manifest"/> into the empty folder <paramref name="folder"/>; false where what it is made of is not kept.</summary>
    public static bool WriteIndex(ReadOnlySpan<byte> manifest, IKept kept, string folder, CancellationToken cancellation)
    {
        if (SiteBlock.Find(manifest, kept) is not { } site) return false;
        // Nobody else knows the folder: Lucene's lock would keep nobody out.
        using (var directory = FSDirectory.Open(folder, NoLockFactory.GetNoLockFactory())) LuceneWriter.Write(site, directory, cancellation);
        IndexManifest.Of(site.Documents.Length, site.LinkRoot, site.Facets).Write(folder);
        return true;
    }

    internal static (IndexedSite Site, UInt128[] Keys) Analyse(SiteModel site, IKept kept, StepContext context)
    {
        (SearchFields fields, ImmutableArray<IndexableDocument> read) = Read(site, context);
        ImmutableArray<IndexableDocument> documents = [.. read.OrderBy(d => Encoding.UTF8.GetBytes(d.Address), KeyOrder.Instance)];
        (ImmutableArray<DocumentTokens> tokens, UInt128[] keys) = KeptTokens.Of(documents, kept, context.Cancellation);
        return (new IndexedSite(site.Settings.LinkRoot, fields.Tables(read), documents, tokens), keys);
    }

    static (SearchFields Fields, ImmutableArray<IndexableDocument> Documents) Read(SiteModel site, StepContext context)
    {
        SearchFields.Check(site, context.Diagnostics);
        var fields = SearchFields.Of(site);
        return (fields, [.. site.Shown.Where(d => !d.Document.Record.OmitFromSearch).Select(d => IndexableDocument.Of(site, d, fields))]);
    }
}
