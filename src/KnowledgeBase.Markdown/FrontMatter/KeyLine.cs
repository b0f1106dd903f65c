using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Recognises the line of a field, well written or not.</summary>
static partial class KeyLine
{
    /// <summary>The key that stands at the start of a line before a colon, or null. The colon need not be followed by a space.</summary>
    public static string? Key(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon is <= 0 or > 60 || line[(colon + 1)..].StartsWith("//")) return null;
        ReadOnlySpan<char> key = line[..colon].TrimEnd();
        if (key.Length > 1 && key[0] is '"' or '\'' && key[^1] == key[0]) key = key[1..^1];
        if (key.IsEmpty || !char.IsLetter(key[0]) && key[0] != '_') return null;
        foreach (char c in key)
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or ' ' or '/' or '@')) return null;
        return key.ToString();
    }

    /// <summary>A field on a line of its own, or the first of a list item: what indents it, its key, what parts the two and its value.</summary>
    [GeneratedRegex(@"^(?<lead> *(- +)*)(?<key>[^\s:#'""\[\]{},-][^\s:#'""\[\]{},]*)(?<colon> *:+)(?<gap>\s*)(?<value>\S.*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Field();
}
