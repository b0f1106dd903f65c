using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Makes tokens equal that readers take for equal: accents, ligatures, full-width letters, soft hyphens and the three apostrophes.
/// Offsets stay those of the text. <c>analysis.js</c> has its twin.
/// </summary>
sealed class FoldFilter : TokenFilter
{
    readonly ICharTermAttribute term;

    public FoldFilter(TokenStream input) : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        ReadOnlySpan<char> token = term.Buffer.AsSpan(0, term.Length);
        if (!Ascii.IsValid(token)) term.SetEmpty().Append(Fold(token.ToString()));
        return true;
    }

    /// <summary>NFKD without combining marks of Latin, Greek and Cyrillic and without invisible characters, composed again.</summary>
    public static string Fold(string token)
    {
        // A token can hold half a surrogate pair only where the tokenizer cut it; then nothing can be normalised.
        if (HasLoneSurrogate(token)) return token;
        var kept = new StringBuilder(token.Length);
        foreach (char c in token.Normalize(NormalizationForm.FormKD))
            if (c is '\u2018' or '\u2019') kept.Append('\'');
            else if (!IsDropped(c)) kept.Append(c);
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    static bool IsDropped(char c) => c is
        >= '\u0300' and <= '\u036F' or '\u00AD' or '\u061C' or '\u180E' or >= '\u200C' and <= '\u200F' or >= '\u202A' and <= '\u202E'
        or >= '\u2060' and <= '\u2064' or >= '\u2066' and <= '\u206F' or '\uFEFF';

    static bool HasLoneSurrogate(string token)
    {
        for (int i = 0; i < token.Length; i++)
            if (char.IsSurrogatePair(token, i)) i++;
            else if (char.IsSurrogate(token[i])) return true;
        return false;
    }
}
