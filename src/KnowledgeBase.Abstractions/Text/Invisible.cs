namespace KnowledgeBase.Abstractions.Text;

/// <summary>Characters that take no ink: white space of any kind, and the marks that programs leave between letters.</summary>
public static class Invisible
{
    /// <summary>The text without them at its ends.</summary>
    public static string Trim(string text)
    {
        (int start, int end) = (0, text.Length);
        while (start < end && Is(text[start])) start++;
        while (end > start && Is(text[end - 1])) end--;
        return text[start..end];
    }

    static bool Is(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
