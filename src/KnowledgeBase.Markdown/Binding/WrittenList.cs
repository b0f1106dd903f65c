using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Lists as people write them, which YAML takes for one text: hyphens without a space, bullets of word processors, numbers.</summary>
static partial class WrittenList
{
    /// <summary>What is wrong with the marks, and the items; null for a text that is no list.</summary>
    /// <param name="text">What was read as one text.</param>
    /// <param name="field">What messages call the field.</param>
    public static (string Slip, string[] Items)? Of(string text, string field)
    {
        if (text.Length < 2) return null;
        if (text[0] == '-' && char.IsLetter(text[1])) return ($"A space is missing after a hyphen of {field}", text[1..].Split(" -"));
        if (Bullets.All.Contains(text[0])) return ($"{field} begins with the bullet '{text[0]}', where a list has hyphens", text.Split(text[0], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return FirstNumber().IsMatch(text) ? ($"{field} begins with a number, where a list has hyphens", [.. Number().Split(text).Select(i => i.Trim()).Where(i => i.Length > 0)]) : null;
    }

    [GeneratedRegex(@"^\(?1[.)]\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FirstNumber();

    [GeneratedRegex(@"(?:^|\s)\(?[0-9]{1,2}[.)]\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
