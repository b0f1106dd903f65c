using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Spelling;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Searching;

/// <summary>An index on disk, verified and open for questions. One thread at a time.</summary>
public sealed class SearchIndex : IDisposable
{
    readonly ContentAnalyzer analyzer = new();
    readonly FSDirectory directory;
    readonly DirectoryReader reader;
    readonly IndexSearcher searcher;
    readonly IndexManifest manifest;
    readonly ImmutableHashSet<string> fields;
    readonly FacetSets facets;
    readonly Ranking ranking;
    readonly WordList words;
    readonly Speller speller;
    readonly Excerpts excerpts;

    SearchIndex(IndexManifest manifest, FSDirectory directory, DirectoryReader reader)
    {
        this.manifest = manifest;
        this.directory = directory;
        this.reader = reader;
        AtomicReader atomic = SlowCompositeReaderWrapper.Wrap(reader);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        fields = [.. manifest.Facets.Select(f => f.Name)];
        facets = new FacetSets(atomic, manifest.Facets);
        ranking = new Ranking(searcher, atomic);
        words = new WordList(atomic);
        speller = new Speller(analyzer, atomic, words);
        excerpts = new Excerpts(analyzer);
    }

    /// <summary>What documents can be filtered by, with every value that some document has.</summary>
    public ImmutableArray<FacetTable> Facets => manifest.Facets;

    /// <summary>Opens the index in <paramref name="folder"/>; when it is missing, damaged or of another version, says so instead: build it again.</summary>
    public static OpenedIndex Open(string folder)
    {
        (IndexManifest? manifest, string? problem) = IndexManifest.Read(folder);
        if (manifest is null) return new OpenedIndex(null, problem);
        FSDirectory? directory = null;
        try
        {
            directory = FSDirectory.Open(folder, NoLockFactory.GetNoLockFactory());
            var reader = DirectoryReader.Open(directory);
            if (reader.NumDocs == manifest.Documents) return new OpenedIndex(new SearchIndex(manifest, directory, reader), null);
            reader.Dispose();
            problem = "the search index does not hold the documents it should";
        }
        // Lucene answers damage with many kinds of exception, none of which is worth more to the caller than this one.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            problem = $"the search index cannot be opened ({e.Message})";
        }
        directory?.Dispose();
        return new OpenedIndex(null, problem);
    }

    /// <summary>Answers a question. Every text is a valid query.</summary>
    public SearchResponse Search(SearchRequest request)
    {
        ParsedQuery query = Read(request.Query, request.AsYouType);
        string? suggestion = speller.Suggest(query);
        FixedBitSet matches = ranking.Matches(query);
        bool corrected = suggestion is not null && matches.Cardinality == 0;
        if (corrected)
        {
            query = Read(suggestion!, asYouType: false);
            matches = ranking.Matches(query);
        }
        FixedBitSet filtered = facets.Filter(matches, request.Filters);
        ImmutableArray<RankedDocument> page = ranking.Page(query, filtered, request);
        var terms = query.Terms.ToImmutableHashSet(StringComparer.Ordinal);
        return new SearchResponse(
            CleanText.WellFormed(request.Query), filtered.Cardinality,
            [.. page.Select((document, i) => Hit(terms, document, Math.Max(request.Offset, 0) + i + 1))],
            facets.Count(matches, request.Filters),
            suggestion, corrected);
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    ParsedQuery Read(string text, bool asYouType) =>
        QueryReader.Read(analyzer, text, fields, asYouType ? words.Completions : _ => []);

    SearchHit Hit(ImmutableHashSet<string> terms, RankedDocument document, int rank)
    {
        Lucene.Net.Documents.Document stored = searcher.Doc(document.Doc);
        ResultRow row = StoredJson.ReadRow(Bytes(stored.GetBinaryValue(FieldNames.Row)));
        ImmutableArray<Passage> passages = StoredJson.ReadPassages(Bytes(stored.GetBinaryValue(FieldNames.Passages)));
        Excerpt excerpt = excerpts.Of(passages, terms);
        return new SearchHit(
            rank, document.Score, manifest.LinkRoot + row.Href, row.Title, row.Type, row.Themes, row.System,
            excerpt.Parts, excerpt.Anchor);
    }

    static ReadOnlyMemory<byte> Bytes(BytesRef stored) => stored.Bytes.AsMemory(stored.Offset, stored.Length);
}

/// <summary>What opening an index gives: the index, or the reason why there is none.</summary>
/// <param name="Index">Null when the index must be built again.</param>
/// <param name="Problem">Why, as the middle of a sentence; null when all is well.</param>
public sealed record OpenedIndex(SearchIndex? Index, string? Problem);
