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
    readonly IOffsetAttribute offsets;
    readonly DistinctTerms terms = new();
    readonly DistinctTerms words = new();
    readonly List<int> wordsInOrder = [];
    readonly List<TokenPlace> text = [];
    readonly Places places = new();

    public DocumentTokenizer()
    {
        stream = ContentAnalyzer.Stemmed(new WordTap(ContentAnalyzer.Plain(source), word => wordsInOrder.Add(words.NumberOf(word))));
        term = stream.GetAttribute<ICharTermAttribute>();
        increment = stream.GetAttribute<IPositionIncrementAttribute>();
        offsets = stream.GetAttribute<IOffsetAttribute>();
    }

    public DocumentTokens Read(IndexableDocument document)
    {
        text.Clear();
        places.Begin();
        ReadText(document.Row.Title);
        int titleLength = text.Count;
        string wholeTitle = WholeTitle.Of(analyzer, wordsInOrder.Select(number => words[number]));
        RepeatTitle();
        foreach (string more in document.OtherTexts)
        {
            places.BeginText();
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

    void ReadText(string value)
    {
        wordsInOrder.Clear();
        source.SetReader(ContentAnalyzer.Characters(new StringReader(value)));
        stream.Reset();
        int end = value.Length;
        while (stream.IncrementToken())
        {
            int position = places.Take(increment.PositionIncrement, Sentences.EndBetween(value, end, offsets.StartOffset));
            text.Add(new TokenPlace(terms.NumberOf(term.Buffer.AsSpan(0, term.Length)), position));
            end = offsets.EndOffset;
        }
        stream.End();
        stream.Dispose();
    }

    /// <summary>The title stands in the combined field twice.</summary>
    void RepeatTitle()
    {
        int shift = places.Repeat();
        foreach (TokenPlace place in text.ToArray()) text.Add(place with { Position = place.Position + shift });
    }
}
