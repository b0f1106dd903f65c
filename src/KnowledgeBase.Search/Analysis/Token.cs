using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Analysis;

/// <summary>One token of an analysed text.</summary>
/// <param name="Term">What the index holds.</param>
/// <param name="Start">Offset of the first UTF-16 unit in the text.</param>
/// <param name="End">Offset just past the last unit.</param>
/// <param name="Position">Number among the tokens, from 0; stop words and over-long tokens leave gaps.</param>
readonly record struct Token(string Term, int Start, int End, int Position)
{
    /// <summary>Analyses <paramref name="text"/> as <paramref name="field"/> does.</summary>
    public static ImmutableArray<Token> Of(Analyzer analyzer, string field, string text)
    {
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.GetAttribute<IOffsetAttribute>();
        IPositionIncrementAttribute increment = stream.GetAttribute<IPositionIncrementAttribute>();
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        int position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            tokens.Add(new Token(term.ToString()!, offset.StartOffset, offset.EndOffset, position));
        }
        stream.End();
        return tokens.ToImmutable();
    }
}
