namespace KnowledgeBase.Import.Drafts;

/// <summary>Text of a word processor as plain text: what nobody sees is left out, every space is the ordinary one.</summary>
static class CleanText
{
    /// <summary>The text on one line, without spaces at its ends.</summary>
    public static string Of(string text) => string.Join(' ', Visible(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Each of several lines, <c>\n</c> between them; null for a text that is one line.</summary>
    public static string? Lines(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines.Length > 1 ? string.Join('\n', lines.Select(Of)).Trim('\n') : null;
    }

    /// <summary>The text with ordinary spaces for every other and without characters that nobody sees; spaces stay as many as they are.</summary>
    public static string Visible(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) clean.Append(c).Append(text[++at]);
            else if (c is '\u2011') clean.Append('-');
            else if (char.IsWhiteSpace(c)) clean.Append(' ');
            else if (c is '\u200C' or '\u200D' || !IsHidden(c)) clean.Append(c);
        }
        return clean.ToString();
    }

    // Joiners shape letters of several scripts, so they stay.
    static bool IsHidden(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
