using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Analysis;

/// <summary>A whole title as one term, so that a title equal to what is asked for is found whatever stems and stop words it has.</summary>
static class WholeTitle
{
    /// <summary>Nobody asks for a longer title in full, and Lucene refuses terms beyond 32 KiB.</summary>
    const int GreatestLength = 1_000;

    /// <summary>
    /// The words as written, folded and in lower case, behind the first of their terms, beside which they then stand in the index. Empty without
    /// words, and for more of them than a title has. No term of a word holds a space. <c>analysis.js</c> has its twin.
    /// </summary>
    public static string OfTexts(ContentAnalyzer analyzer, IEnumerable<string> texts) =>
        Of(analyzer, texts.SelectMany(text => Token.Of(analyzer, FieldNames.Plain, text)).Select(token => token.Term));

    /// <summary>The same of words that are folded and in lower case.</summary>
    public static string Of(ContentAnalyzer analyzer, IEnumerable<string> plain)
    {
        string words = CleanText.WellFormed(string.Join(' ', plain));
        return words.Length is 0 or > GreatestLength ? "" : $"{Token.Of(analyzer, FieldNames.Text, words).FirstOrDefault().Term} {words}";
    }
}
