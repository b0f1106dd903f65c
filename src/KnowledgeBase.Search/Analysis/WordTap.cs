using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Analysis;

/// <summary>Shows the words of a text while they pass on to what drops and stems them.</summary>
sealed class WordTap : TokenFilter
{
    readonly ICharTermAttribute term;
    readonly Action<ReadOnlySpan<char>> show;

    public WordTap(TokenStream input, Action<ReadOnlySpan<char>> show) : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        this.show = show;
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        show(term.Buffer.AsSpan(0, term.Length));
        return true;
    }
}
