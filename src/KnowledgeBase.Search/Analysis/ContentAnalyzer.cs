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

    /// <summary>Positions left free between two values of a field, so that no phrase crosses them.</summary>
    public const int PositionGap = 100;

    public override int GetPositionIncrementGap(string fieldName) => PositionGap;

    protected override TextReader InitReader(string fieldName, TextReader reader) => new RareCharacterFilter(new ZeroWidthFilter(reader));

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(Version, reader);
        TokenStream plain = new EnglishPossessiveFilter(Version, source);
        plain = new FoldFilter(plain);
        plain = new LowerCaseFilter(Version, plain);
        return new TokenStreamComponents(source, fieldName switch
        {
            FieldNames.Plain => plain,
            FieldNames.Words => new WordFilter(Version, plain),
            _ => Stemmed(plain),
        });
    }

    static PorterStemFilter Stemmed(TokenStream plain)
    {
        TokenStream stream = new StopFilter(Version, plain, EnglishAnalyzer.DefaultStopSet);
        return new PorterStemFilter(new CJKBigramFilter(stream));
    }
}
