namespace KnowledgeBase.Markdown.Source;

/// <summary>What a message quotes of an author's text.</summary>
static class Shown
{
    const int MaxLength = 60;

    /// <summary>The text on one line, cut when it is long.</summary>
    public static string Of(string text)
    {
        string cut = text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(c => char.IsControl(c) ? ' ' : c)) : cut;
    }
}
