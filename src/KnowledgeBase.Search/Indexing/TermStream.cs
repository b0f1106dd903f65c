using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Hands Lucene what is analysed already: one stream for one field of document after document.</summary>
sealed class TermStream : TokenStream
{
    readonly ICharTermAttribute term;
    readonly IPositionIncrementAttribute increment;
    IEnumerator<(string Term, int Position)> tokens = Enumerable.Empty<(string, int)>().GetEnumerator();
    int position;

    public TermStream()
    {
        term = AddAttribute<ICharTermAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>What the next document holds; positions grow.</summary>
    public void Begin(IEnumerable<(string Term, int Position)> document)
    {
        tokens = document.GetEnumerator();
        position = -1;
    }

    public override bool IncrementToken()
    {
        if (!tokens.MoveNext()) return false;
        ClearAttributes();
        term.Append(tokens.Current.Term);
        increment.PositionIncrement = tokens.Current.Position - position;
        position = tokens.Current.Position;
        return true;
    }
}
