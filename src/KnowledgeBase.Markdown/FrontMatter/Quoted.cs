using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Writes a text as YAML takes it whole.</summary>
static partial class Quoted
{
    const int MaxLength = 300;

    /// <summary>The text in quotation marks, in straight ones where it stood in curly ones; cut when it is very long.</summary>
    public static string Of(string text)
    {
        string whole = WithoutCurly(text.Trim());
        if (whole.Length > MaxLength) whole = whole[..(char.IsHighSurrogate(whole[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
        return Marked(whole);
    }

    /// <summary>The same, whole however long it is.</summary>
    public static string Whole(string text) => Marked(WithoutCurly(text.Trim()));

    /// <summary>A short text without quotation marks where YAML takes it whole all the same, otherwise in them.</summary>
    public static string Plainly(string text) => Plain().IsMatch(text) ? text : Marked(text);

    static string Marked(string text) => text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9 ./_-]|:(?=/))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>True for a text in curly quotation marks, which YAML takes for a part of it.</summary>
    public static bool IsCurly(string text) => text.Length > 1 && text[0] is '\u201C' or '\u201D' or '\u201E' or '\u2018' && text[^1] is '\u201C' or '\u201D' or '\u2019';

    /// <summary>The text without the curly quotation marks around it.</summary>
    public static string WithoutCurly(string text) => IsCurly(text) ? text[1..^1].Trim() : text;
}
