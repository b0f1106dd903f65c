using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Source;

/// <summary>Tags of languages: <c>ar</c>, <c>cy</c>, <c>zh-Hant</c>.</summary>
static partial class LanguageTag
{
    /// <summary>True for what has the form of a tag (BCP 47).</summary>
    public static bool Is(string text) => Form().IsMatch(text);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,7}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
