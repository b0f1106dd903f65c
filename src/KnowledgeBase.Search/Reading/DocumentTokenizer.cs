using KnowledgeBase.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Reading;

/// <summary>
/// Makes the tokens of one document after another. Each text is analysed once, and gives what Lucene would index in every field. One thread at a time.
/// </summary>
sealed class DocumentTokenizer : IDisposable
{
    readonly ContentAnalyzer analyzer = new();
    readonly StandardTokenizer source = new(ContentAnalyzer.Version, TextReader.Null);
    readonly TokenStream stream;
    readonly ICharTermAttribute term;
    readonly IPositionIncrementAttribute increment;
    readonly DistinctTerms terms = new();
    readonly DistinctTerms words = new();
    readonly List<int> wordsInOrder = [];
    readonly List<TokenPlace> text = [];
    int nextPosition;

    public DocumentTokenizer()
    {
        stream = ContentAnalyzer.Stemmed(new WordTap(ContentAnalyzer.Plain(source), word => wordsInOrder.Add(words.NumberOf(word))));
        term = stream.GetAttribute<ICharTermAttribute>();
        increment = stream.GetAttribute<IPositionIncrementAttribute>();
    }

    public DocumentTokens Read(IndexableDocument document)
    {
        text.Clear();
        nextPosition = 0;
        ReadText(document.Row.Title);
        int titleLength = text.Count;
        string wholeTitle = WholeTitle.Of(analyzer, wordsInOrder.Select(number => words[number]));
        RepeatTitle();
        foreach (string more in document.OtherTexts)
        {
            nextPosition += ContentAnalyzer.PositionGap;
            ReadText(more);
        }
        return new DocumentTokens(terms.Take(), [.. text], titleLength, wholeTitle, [.. words.Take().Where(WordsAsWritten.Include)]);
    }

    public void Dispose()
    {
        stream.Dispose();
        source.Dispose();
        analyzer.Dispose();
    }

    /// <summary>Adds the tokens of a text, counting positions as Lucene does.</summary>
    void ReadText(string value)
    {
        wordsInOrder.Clear();
        source.SetReader(ContentAnalyzer.Characters(new StringReader(value)));
        stream.Reset();
        while (stream.IncrementToken())
        {
            nextPosition += increment.PositionIncrement;
            text.Add(new TokenPlace(terms.NumberOf(term.Buffer.AsSpan(0, term.Length)), nextPosition - 1));
        }
        stream.End();
        nextPosition += increment.PositionIncrement;
        stream.Dispose();
    }

    /// <summary>The title stands in the combined field twice.</summary>
    void RepeatTitle()
    {
        int shift = nextPosition + ContentAnalyzer.PositionGap;
        foreach (TokenPlace place in text.ToArray()) text.Add(place with { Position = place.Position + shift });
        nextPosition += shift;
    }
}
