using System.Buffers;

namespace KnowledgeBase.Markdown.Source;

/// <summary>Letters of scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours in Unicode.</summary>
static class RightToLeft
{
    static readonly SearchValues<char> Letters = SearchValues.Create(
    [
        .. Range('\u0590', '\u08FF'), .. Range('\uFB1D', '\uFDFF'), .. Range('\uFE70', '\uFEFC'),
        // The first halves of the characters U+10800 to U+10FFF and U+1E800 to U+1EFFF.
        .. Range('\uD802', '\uD803'), .. Range('\uD83A', '\uD83B'),
    ]);

    /// <summary>True when the text holds such a letter.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(Letters);

    /// <summary>True when the first letter of the text is such a letter.</summary>
    public static bool IsFirstIn(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAny(Letters);
        if (first < 0) return false;
        foreach (char c in text[..first])
            if (char.IsLetter(c)) return false;
        return true;
    }

    static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
