using KnowledgeBase.Search.Storage;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Lucene's English analysis with additions: folding, invisible characters passed over, and bigrams for Chinese, Japanese and Korean.
/// On English text it gives exactly what <see cref="EnglishAnalyzer"/> gives. <c>analysis.js</c> has its twin.
/// </summary>
// Lucene reuses one chain for all fields unless told that fields differ.
sealed class ContentAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The characters of a text as analysis sees them, one for one.</summary>
    public static TextReader Characters(TextReader text) => new RareCharacterFilter(new ZeroWidthFilter(text));

    /// <summary>The words of a text, folded and in lower case.</summary>
    public static TokenStream Plain(StandardTokenizer source) =>
        new LowerCaseFilter(Version, new FoldFilter(new EnglishPossessiveFilter(Version, source)));

    /// <summary>What the index holds of such words: no stop words, bigrams, stems.</summary>
    public static TokenStream Stemmed(TokenStream plain) =>
        new PorterStemFilter(new CJKBigramFilter(new StopFilter(Version, plain, EnglishAnalyzer.DefaultStopSet)));

    protected override TextReader InitReader(string fieldName, TextReader reader) => Characters(reader);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(Version, reader);
        TokenStream plain = Plain(source);
        return new TokenStreamComponents(source, fieldName == FieldNames.Plain ? plain : Stemmed(plain));
    }
}
