using Lucene.Net.Util;

namespace KnowledgeBase.Search.Export;

/// <summary>The lengths of fields as BM25 sees them.</summary>
static class Norms
{
    /// <summary>One byte as Lucene's BM25Similarity makes it: 1/√length, three bits of mantissa, five of exponent.</summary>
    public static byte Of(int length) => (byte)SmallSingle.SingleToSByte315(1f / (float)Math.Sqrt(length));
}
