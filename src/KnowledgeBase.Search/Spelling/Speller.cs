using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Term = Lucene.Net.Index.Term;

namespace KnowledgeBase.Search.Spelling;

/// <summary>"Did you mean": replaces words that no document holds by the nearest word that some document holds. <c>suggest.js</c> has its twin.</summary>
sealed class Speller(ContentAnalyzer analyzer, AtomicReader reader, WordList words)
{
    /// <summary>Shorter words have too many neighbours to guess from.</summary>
    const int LeastLength = 4;

    /// <summary>From this length on two edits are tried, where one finds nothing.</summary>
    const int LeastLengthForTwo = 6;

    /// <summary>The query with unknown words replaced; null when no word is unknown or none has a neighbour.</summary>
    public string? Suggest(ParsedQuery query)
    {
        var suggestion = new StringBuilder();
        int copied = 0;
        foreach (Wording wording in query.Wordings)
            foreach (Token token in Token.Of(analyzer, FieldNames.Plain, query.Text[wording.Start..wording.End]))
            {
                // A word that longer words begin with is no mistake while it is being typed.
                bool unfinished = query.IsTyping && wording.Start + token.End == query.Text.Length;
                if (unfinished || !IsUnknown(token.Term) || Nearest(token.Term) is not { } known) continue;
                suggestion.Append(query.Text, copied, wording.Start + token.Start - copied).Append(known);
                copied = wording.Start + token.End;
            }
        return copied == 0 ? null : suggestion.Append(query.Text, copied, query.Text.Length - copied).ToString();
    }

    bool IsUnknown(string word) =>
        word.Length >= LeastLength
        && WordsAsWritten.Include(word)
        && Token.Of(analyzer, FieldNames.Text, word).All(stem => reader.DocFreq(new Term(FieldNames.Text, stem.Term)) == 0);

    /// <summary>One edit away with the same first letter; otherwise the fewest edits; then the word of most documents; then the first.</summary>
    string? Nearest(string word) =>
        Best(word, words.StartingWith(word[..1]), 1) ?? Best(word, words.StartingWith(""), word.Length < LeastLengthForTwo ? 1 : 2);

    static string? Best(string word, IEnumerable<KnownWord> candidates, int most) => candidates
        .Select(c => (Word: c, Distance: EditDistance.Between(word, c.Text, most)))
        .Where(c => c.Distance <= most)
        .OrderBy(c => c.Distance).ThenByDescending(c => c.Word.Documents)
        .Select(c => c.Word.Text)
        .FirstOrDefault();
}
