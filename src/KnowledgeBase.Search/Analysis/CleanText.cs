using System.Buffers;

namespace KnowledgeBase.Search.Analysis;

/// <summary>Text as search holds it. The rules are spelt out because .NET and JavaScript disagree on what white space is.</summary>
static class CleanText
{
    /// <summary>White space, for the query language and for passages.</summary>
    public static bool IsSpace(char c) => c is
        <= ' ' or '\u0085' or '\u00A0' or '\u1680' or >= '\u2000' and <= '\u200A' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Halves of surrogate pairs become U+FFFD; the length stays.</summary>
    public static string WellFormed(string text)
    {
        int bad = FirstLoneSurrogate(text, 0);
        if (bad < 0) return text;
        char[] units = text.ToCharArray();
        for (; bad >= 0; bad = FirstLoneSurrogate(text, bad + 1)) units[bad] = '\uFFFD';
        return new string(units);
    }

    /// <summary>One line: well-formed, runs of white space become one space, none at the ends.</summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text)) return text;
        char[] line = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char c in WellFormed(text))
            if (!IsSpace(c)) line[length++] = c;
            else if (length > 0 && line[length - 1] != ' ') line[length++] = ' ';
        if (length > 0 && line[length - 1] == ' ') length--;
        string result = new(line, 0, length);
        ArrayPool<char>.Shared.Return(line);
        return result;
    }

    /// <summary>True where nothing is to be changed. Texts with surrogates are looked at more closely than here, so for them it is false.</summary>
    static bool IsOneLine(string text)
    {
        bool afterSpace = true;
        foreach (char c in text)
        {
            bool space = IsSpace(c);
            if (space && (afterSpace || c != ' ') || char.IsSurrogate(c)) return false;
            afterSpace = space;
        }
        return !afterSpace || text.Length == 0;
    }

    static int FirstLoneSurrogate(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return i;
        return -1;
    }
}
