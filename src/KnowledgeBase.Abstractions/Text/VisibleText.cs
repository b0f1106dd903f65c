namespace KnowledgeBase.Abstractions.Text;

/// <summary>Makes text from content safe to show in a terminal, a log or a panel.</summary>
public static class VisibleText
{
    /// <summary>
    /// The text with every character that could move, hide or reorder its neighbours written as <c>\u202E</c>: controls (line ends
    /// and tabs too), format characters, which bidirectional controls are, line and paragraph separators, and lone surrogates.
    /// </summary>
    public static string Of(string text)
    {
        int first = FirstHidden(text);
        if (first < 0) return text;
        var visible = new StringBuilder(text, 0, first, text.Length + 16);
        for (int at = first; at < text.Length;)
        {
            int length = char.IsSurrogatePair(text, at) ? 2 : 1;
            if (IsHidden(text, at))
                foreach (char unit in text.AsSpan(at, length))
                    visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else
                visible.Append(text, at, length);
            at += length;
        }
        return visible.ToString();
    }

    static int FirstHidden(string text)
    {
        // Most text is nothing but ASCII, of which no more need be asked.
        int first = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        for (int at = first < 0 ? text.Length : first; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
            if (IsHidden(text, at)) return at;
        return -1;
    }

    static bool IsHidden(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
