using Lucene.Net.Analysis.En;

namespace KnowledgeBase.Search.Analysis;

/// <summary>The words worth completing and suggesting: letters only, written with spaces around them, no stop words.</summary>
static class WordsAsWritten
{
    const int LeastLength = 2;
    const int GreatestLength = 40;

    /// <summary>True for a word, folded and in lower case, that the list of words may hold; the range of scripts is one that writes words apart.</summary>
    public static bool Include(string word)
    {
        if (word.Length is < LeastLength or > GreatestLength) return false;
        foreach (char c in word)
            if (c >= '\u0E00' || !char.IsLetter(c)) return false;
        return !EnglishAnalyzer.DefaultStopSet.Contains(word);
    }
}
