using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Indexing;

/// <summary>How the analysed fields are indexed: no more than queries and the export read.</summary>
static class FieldTypes
{
    /// <summary>With positions (phrases) and norms (scores).</summary>
    public static FieldType Text { get; } = Analysed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);

    /// <summary>With frequencies and norms.</summary>
    public static FieldType Title { get; } = Analysed(IndexOptions.DOCS_AND_FREQS, omitNorms: false);

    /// <summary>Only which documents hold a word.</summary>
    public static FieldType Words { get; } = Analysed(IndexOptions.DOCS_ONLY, omitNorms: true);

    static FieldType Analysed(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}
