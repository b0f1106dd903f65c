namespace KnowledgeBase.Search.Reading;

/// <summary>Where sentences end. What is taken for no end, though it is one, costs nothing but that more places move with an edit.</summary>
static class Sentences
{
    /// <summary>Shorter words may be shortened ones: Dr., No., e.g.</summary>
    const int LeastLetters = 5;

    /// <summary>True when a sentence ends in <paramref name="text"/> between two offsets.</summary>
    public static bool EndBetween(string text, int from, int to)
    {
        for (int i = from; i < to && i + 1 < text.Length; i++)
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]) && (text[i] != '.' || EndsLongWord(text.AsSpan(0, i)))) return true;
        return false;
    }

    static bool EndsLongWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text[Math.Max(0, text.Length - LeastLetters)..])
            if (!char.IsLetter(c)) return false;
        return text.Length >= LeastLetters;
    }
}
