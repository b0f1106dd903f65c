using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeBase.SearchQuality;

/// <summary>How well ranked answers meet the judgements; each measure is a mean over queries, 0 to 1.</summary>
/// <param name="Ndcg">Normalised discounted cumulative gain of the first 10, relevance 0 or 1.</param>
/// <param name="ReciprocalRank">1 / rank of the first relevant document among the first 10, or 0.</param>
/// <param name="Recall">Share of the relevant documents among the first 100.</param>
readonly record struct Quality(double Ndcg, double ReciprocalRank, double Recall)
{
    /// <summary>The mean over all judged queries.</summary>
    public static Quality Mean(IReadOnlyCollection<Quality> each) => new(
        each.Average(q => q.Ndcg), each.Average(q => q.ReciprocalRank), each.Average(q => q.Recall));

    /// <summary>The measures of one answer: ids of documents, best first, at least 100 where there are so many.</summary>
    public static Quality Of(ImmutableArray<string> answer, FrozenSet<string> relevant)
    {
        double gain = 0, ideal = 0, reciprocal = 0;
        for (int i = 0; i < 10; i++)
        {
            double discount = 1 / Math.Log2(i + 2);
            if (i < relevant.Count) ideal += discount;
            if (i >= answer.Length || !relevant.Contains(answer[i])) continue;
            gain += discount;
            if (reciprocal == 0) reciprocal = 1.0 / (i + 1);
        }
        return new Quality(gain / ideal, reciprocal, (double)answer.Take(100).Count(relevant.Contains) / relevant.Count);
    }
}
