using System.Buffers;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Tells sentences from code.</summary>
static class Prose
{
    const int LeastWords = 5;

    static readonly SearchValues<char> SignsOfCode = SearchValues.Create("{}=<>;|$\\_");

    /// <summary>True for text of several words that begins and ends like a sentence, without the signs of code.</summary>
    public static bool Is(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 20 || trimmed.ContainsAny(SignsOfCode) || trimmed.Contains("()", StringComparison.Ordinal) || trimmed.Contains("  ", StringComparison.Ordinal)) return false;
        if (!char.IsLetter(trimmed[0]) && trimmed[0] is not ('"' or '\'' or '“' or '‘')) return false;
        if (trimmed[^1] is not ('.' or '!' or '?' or ':' or '…' or '"' or '”') && !char.IsLetter(trimmed[^1])) return false;
        int words = 0, letters = 0;
        foreach (Range word in trimmed.Split(' ')) words += trimmed[word].ContainsAnyInRange('A', 'z') || trimmed[word].ContainsAnyExceptInRange('\0', '\u007F') ? 1 : 0;
        foreach (char c in trimmed) letters += char.IsLetter(c) || char.IsWhiteSpace(c) ? 1 : 0;
        bool sentence = trimmed[^1] is '.' or '!' or '?' && char.IsUpper(trimmed.TrimStart("\"'“‘")[0]);
        return words >= LeastWords && letters * 10 >= trimmed.Length * 9 && (sentence || words >= 2 * LeastWords);
    }
}
