using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Searching;

/// <summary>Notes which documents match; never asks for a score.</summary>
sealed class MatchCollector(FixedBitSet matches) : ICollector
{
    int start;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context) => start = context.DocBase;

    public void Collect(int doc) => matches.Set(start + doc);
}

/// <summary>Notes the score of every document that has one.</summary>
sealed class ScoreCollector(float[] scores) : ICollector
{
    Scorer? scorer;
    int start;

    // Out of order lets Lucene take its fastest disjunction; it sums in double precision like the slower one.
    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => start = context.DocBase;

    public void Collect(int doc) => scores[start + doc] = scorer!.GetScore();
}
