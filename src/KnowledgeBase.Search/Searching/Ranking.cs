using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Term = Lucene.Net.Index.Term;

namespace KnowledgeBase.Search.Searching;

/// <summary>A document and its score.</summary>
/// <param name="Doc">Lucene's number for it.</param>
/// <param name="Score">0 when no word was asked for.</param>
readonly record struct RankedDocument(int Doc, float Score);

/// <summary>Which documents match, and in what order.</summary>
sealed class Ranking
{
    readonly IndexSearcher searcher;
    readonly SortedDocValues addresses;
    readonly NumericDocValues dates;
    readonly int count;

    public Ranking(IndexSearcher searcher, AtomicReader reader)
    {
        this.searcher = searcher;
        count = reader.MaxDoc;
        addresses = reader.GetSortedDocValues(FieldNames.Address) ?? DocValues.EMPTY_SORTED;
        dates = reader.GetNumericDocValues(FieldNames.Date) ?? DocValues.EMPTY_NUMERIC;
    }

    /// <summary>The documents that match; all of them for a blank query, none for one without a word to search for.</summary>
    public FixedBitSet Matches(ParsedQuery query)
    {
        if (query.Root is { } root) return Matching(LuceneQueries.Match(root));
        var matches = new FixedBitSet(count);
        if (query.IsBlank) matches.Set(0, count);
        return matches;
    }

    /// <summary>The part of <paramref name="matches"/> that <paramref name="request"/> asks to see, in its order.</summary>
    public ImmutableArray<RankedDocument> Page(ParsedQuery query, FixedBitSet matches, SearchRequest request)
    {
        float[] scores = Scores(query);
        long[] keys = request.Sort == SearchSort.Date ? Dates() : Tiers(query);
        IEnumerable<int> documents = Enumerable.Range(0, count).Where(matches.Get);
        IOrderedEnumerable<int> ordered = documents.OrderByDescending(doc => keys[doc]);
        if (request.Sort == SearchSort.Relevance) ordered = ordered.ThenByDescending(doc => scores[doc]);
        return [.. ordered.ThenBy(addresses.GetOrd)
            .Skip(Math.Max(request.Offset, 0)).Take(Math.Max(request.Limit, 0))
            .Select(doc => new RankedDocument(doc, scores[doc]))];
    }

    float[] Scores(ParsedQuery query)
    {
        float[] scores = new float[count];
        if (!query.Leaves.IsEmpty) searcher.Search(LuceneQueries.Score(query.Leaves), new ScoreCollector(scores));
        return scores;
    }

    long[] Dates() => [.. Enumerable.Range(0, count).Select(dates.Get)];

    /// <summary>
    /// 3 for documents whose title is what is asked for, 2 for those that hold all words, 1 for those that do with longer words in place of one
    /// being typed, else 0.
    /// </summary>
    long[] Tiers(ParsedQuery query)
    {
        long[] tiers = new long[count];
        if (query.Title.Length > 0) Raise(tiers, new TermQuery(new Term(FieldNames.WholeTitle, query.Title)), 3);
        if (query.Leaves.Length > 1 || query.IsTyping)
        {
            Raise(tiers, LuceneQueries.Whole(query.Leaves, exactly: true), 2);
            if (query.IsTyping) Raise(tiers, LuceneQueries.Whole(query.Leaves, exactly: false), 1);
        }
        return tiers;
    }

    void Raise(long[] tiers, Query query, long tier)
    {
        FixedBitSet whole = Matching(query);
        for (int doc = 0; doc < count; doc++)
            if (whole.Get(doc)) tiers[doc] = Math.Max(tiers[doc], tier);
    }

    FixedBitSet Matching(Query query)
    {
        var matches = new FixedBitSet(count);
        searcher.Search(query, new MatchCollector(matches));
        return matches;
    }
}
