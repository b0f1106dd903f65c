namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Writes a text as YAML takes it whole.</summary>
static class Quoted
{
    const int MaxLength = 300;

    /// <summary>The text in quotation marks, in straight ones where it stood in curly ones; cut when it is very long.</summary>
    public static string Of(string text)
    {
        string whole = WithoutCurly(text.Trim());
        if (whole.Length > MaxLength) whole = whole[..(char.IsHighSurrogate(whole[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
        return whole.AsSpan().ContainsAny('"', '\\') ? $"'{whole.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{whole}\"";
    }

    /// <summary>True for a text in curly quotation marks, which YAML takes for a part of it.</summary>
    public static bool IsCurly(string text) => text.Length > 1 && text[0] is '\u201C' or '\u201D' or '\u201E' or '\u2018' && text[^1] is '\u201C' or '\u201D' or '\u2019';

    /// <summary>The text without the curly quotation marks around it.</summary>
    public static string WithoutCurly(string text) => IsCurly(text) ? text[1..^1].Trim() : text;
}
