using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Analysis;

/// <summary>Keeps the words worth completing and suggesting: letters only, written with spaces around them, no stop words.</summary>
sealed class WordFilter : FilteringTokenFilter
{
    const int LeastLength = 2;
    const int GreatestLength = 40;

    readonly ICharTermAttribute term;

    public WordFilter(LuceneVersion version, TokenStream input) : base(version, input) => term = AddAttribute<ICharTermAttribute>();

    protected override bool Accept() => IsWord(term.ToString()!);

    /// <summary>True for a word that the list of words may hold; the range of scripts is one that writes words apart.</summary>
    public static bool IsWord(string word) =>
        word.Length is >= LeastLength and <= GreatestLength
        && word.All(c => c < '\u0E00' && char.IsLetter(c))
        && !EnglishAnalyzer.DefaultStopSet.Contains(word);
}
