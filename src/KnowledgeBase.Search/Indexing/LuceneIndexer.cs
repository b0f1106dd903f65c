using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using Field = Lucene.Net.Documents.Field;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Builds the Lucene index that <c>kb search</c> asks, and exports it for the browser.</summary>
public static class LuceneIndexer
{
    // More than any site needs: the index is flushed once, as one segment, and nothing is ever merged.
    const double BufferMegabytes = 512;

    /// <summary>
    /// Writes the index of <paramref name="site"/> into the empty folder <paramref name="folder"/>, or nowhere when that is null, and gives
    /// the files the browser needs.
    /// </summary>
    public static ImmutableArray<OutputFile> Index(SiteModel site, string? folder, StepContext context)
    {
        (SearchFields fields, ImmutableArray<IndexableDocument> documents) = Read(site, context);
        ImmutableArray<FacetTable> facets = fields.Tables(documents);
        // The build holds its own lock: Lucene's does not keep a second process out.
        using Directory directory = folder is null ? new RAMDirectory() : FSDirectory.Open(folder, NoLockFactory.GetNoLockFactory());
        WriteLucene(documents, facets, directory, context.Cancellation);
        var manifest = IndexManifest.Of(documents.Length, site.Settings.LinkRoot, facets);
        if (folder is not null) manifest.Write(folder);
        return Export(directory, manifest);
    }

    /// <summary>
    /// Reports what <see cref="Index"/> would report, at a fraction of its cost, and gives the files whose names are known beforehand, empty.
    /// </summary>
    public static ImmutableArray<OutputFile> Check(SiteModel site, StepContext context)
    {
        Read(site, context);
        return [.. BrowserExport.LastingPaths.Select(path => new OutputFile(path, default))];
    }

    static (SearchFields Fields, ImmutableArray<IndexableDocument> Documents) Read(SiteModel site, StepContext context)
    {
        SearchFields.Check(site, context.Diagnostics);
        var fields = SearchFields.Of(site);
        return (fields, [.. site.Standing.Where(d => !d.Document.Record.OmitFromSearch).Select(d => IndexableDocument.Of(site, d, fields))]);
    }

    internal static ImmutableArray<OutputFile> Export(Directory directory, IndexManifest manifest)
    {
        using var reader = DirectoryReader.Open(directory);
        return BrowserExport.Write(reader, manifest);
    }

    static void WriteLucene(
        ImmutableArray<IndexableDocument> documents, ImmutableArray<FacetTable> facets, Directory directory, CancellationToken cancellation)
    {
        using var analyzer = new ContentAnalyzer();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(ContentAnalyzer.Version, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = BufferMegabytes,
            MergeScheduler = new SerialMergeScheduler(),
            Similarity = new BM25Similarity(),
            UseCompoundFile = false,
        });
        foreach (IndexableDocument document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.AddDocument(LuceneFields(document, facets, WholeTitle.Of(analyzer, [document.Row.Title])));
        }
        // One segment without deletions: statistics count exactly the documents there are.
        writer.ForceMerge(1);
        writer.Commit();
    }

    static LuceneDocument LuceneFields(IndexableDocument document, ImmutableArray<FacetTable> facets, string wholeTitle)
    {
        var fields = new LuceneDocument
        {
            new StringField(FieldNames.Address, document.Address, Field.Store.NO),
            new SortedDocValuesField(FieldNames.Address, new BytesRef(document.Address)),
            new NumericDocValuesField(FieldNames.Date, document.Date),
            new StoredField(FieldNames.Row, StoredJson.Write(document.Row)),
            new StoredField(FieldNames.Passages, StoredJson.Write(document.Passages)),
            new Field(FieldNames.Title, document.Row.Title, FieldTypes.Title),
        };
        if (wholeTitle.Length > 0) fields.Add(new StringField(FieldNames.WholeTitle, wholeTitle, Field.Store.NO));
        foreach (string text in CombinedText(document))
        {
            fields.Add(new Field(FieldNames.Text, text, FieldTypes.Text));
            fields.Add(new Field(FieldNames.Words, text, FieldTypes.Words));
        }
        for (int i = 0; i < facets.Length; i++)
            foreach (FacetTerm term in document.Values[i])
                fields.Add(new StringField(FieldNames.Facet(facets[i].Name), term.Value, Field.Store.NO));
        return fields;
    }

    /// <summary>The texts of the combined field, each a value of its own, so that no phrase runs from one into the next.</summary>
    static IEnumerable<string> CombinedText(IndexableDocument document) =>
    [
        document.Row.Title,
        document.Row.Title,
        .. document.Passages.SelectMany(p => (string[])[p.Heading, p.Text]).Where(text => text.Length > 0),
        .. document.MoreText,
    ];
}
