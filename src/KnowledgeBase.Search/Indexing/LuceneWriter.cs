using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using Field = Lucene.Net.Documents.Field;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Writes the index that <c>kb search</c> asks. Fields and streams are made once and filled anew for each document.</summary>
sealed class LuceneWriter : IDisposable
{
    // More than any site needs: the index is flushed once, as one segment, and nothing is ever merged.
    const double BufferMegabytes = 512;

    readonly ImmutableArray<string> facets;
    readonly StringField address = new(FieldNames.Address, "", Field.Store.NO);
    readonly SortedDocValuesField addressOrder = new(FieldNames.Address, new BytesRef());
    readonly NumericDocValuesField date = new(FieldNames.Date, 0);
    readonly StoredField row = new(FieldNames.Row, new BytesRef());
    readonly StoredField passages = new(FieldNames.Passages, new BytesRef());
    readonly StringField wholeTitle = new(FieldNames.WholeTitle, "", Field.Store.NO);
    readonly TermStream text = new();
    readonly TermStream title = new();
    readonly TermStream words = new();
    readonly ImmutableArray<Field> always;

    LuceneWriter(IEnumerable<string> facets)
    {
        this.facets = [.. facets.Select(FieldNames.Facet)];
        always =
        [
            address, addressOrder, date, row, passages,
            new Field(FieldNames.Title, title, FieldTypes.Title),
            new Field(FieldNames.Text, text, FieldTypes.Text),
            new Field(FieldNames.Words, words, FieldTypes.Words),
        ];
    }

    /// <summary>Writes one segment without deletions, so that statistics count exactly the documents there are.</summary>
    public static void Write(IndexedSite site, Directory directory, CancellationToken cancellation)
    {
        using var analyzer = new ContentAnalyzer();
        using var index = new IndexWriter(directory, new IndexWriterConfig(ContentAnalyzer.Version, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = BufferMegabytes,
            MergeScheduler = new SerialMergeScheduler(),
            Similarity = new BM25Similarity(),
            UseCompoundFile = false,
        });
        using var writer = new LuceneWriter(site.Facets.Select(facet => facet.Name));
        foreach ((IndexableDocument document, DocumentTokens tokens) in site.Documents.Zip(site.Tokens))
        {
            cancellation.ThrowIfCancellationRequested();
            index.AddDocument(writer.Fields(document, tokens));
        }
        index.ForceMerge(1);
        index.Commit();
    }

    public void Dispose()
    {
        text.Dispose();
        title.Dispose();
        words.Dispose();
    }

    LuceneDocument Fields(IndexableDocument document, DocumentTokens tokens)
    {
        address.SetStringValue(document.Address);
        addressOrder.SetBytesValue(new BytesRef(document.Address));
        date.SetInt64Value(document.Date);
        row.SetBytesValue(StoredJson.Of(document.Row));
        passages.SetBytesValue(StoredJson.Of(document.Passages));
        text.Begin(tokens.Text.Select(at => (tokens.Terms[at.Term], at.Position)));
        title.Begin(tokens.Text.Take(tokens.TitleLength).Select(at => (tokens.Terms[at.Term], at.Position)));
        words.Begin(tokens.Words.Index().Select(word => (word.Item, word.Index)));

        var fields = new LuceneDocument();
        foreach (Field field in always) fields.Add(field);
        if (tokens.WholeTitle.Length > 0)
        {
            wholeTitle.SetStringValue(tokens.WholeTitle);
            fields.Add(wholeTitle);
        }
        for (int i = 0; i < facets.Length; i++)
            foreach (FacetTerm term in document.Values[i])
                fields.Add(new StringField(facets[i], term.Value, Field.Store.NO));
        return fields;
    }
}
