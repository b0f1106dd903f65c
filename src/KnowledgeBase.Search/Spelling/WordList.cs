using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Spelling;

/// <summary>A word as documents write it, folded and in lower case.</summary>
/// <param name="Text">The word.</param>
/// <param name="Documents">Number of documents that hold it.</param>
readonly record struct KnownWord(string Text, int Documents);

/// <summary>The words of the index, in order.</summary>
sealed class WordList(AtomicReader reader)
{
    /// <summary>Shorter beginnings are not completed: they would bring in a large part of all words.</summary>
    public const int LeastPrefix = 2;

    /// <summary>Number of longer words that a word being typed stands for.</summary>
    public const int GreatestCompletions = 10;

    /// <summary>Words longer than <paramref name="prefix"/> that begin with it: those of most documents, then in order.</summary>
    public ImmutableArray<string> Completions(string prefix) => prefix.Length < LeastPrefix ? [] :
        [.. StartingWith(prefix)
            .Where(word => word.Text.Length > prefix.Length)
            .OrderByDescending(word => word.Documents)
            .Take(GreatestCompletions)
            .Select(word => word.Text)];

    /// <summary>The words that begin with <paramref name="prefix"/>, in order.</summary>
    public IEnumerable<KnownWord> StartingWith(string prefix)
    {
        if (reader.GetTerms(FieldNames.Words) is not { } terms) yield break;
        TermsEnum at = terms.GetEnumerator();
        TermsEnum.SeekStatus found = at.SeekCeil(new BytesRef(prefix));
        for (bool more = found != TermsEnum.SeekStatus.END; more; more = at.MoveNext())
        {
            string word = at.Term.Utf8ToString();
            if (!word.StartsWith(prefix, StringComparison.Ordinal)) yield break;
            yield return new KnownWord(word, at.DocFreq);
        }
    }
}
