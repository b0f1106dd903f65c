using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Finds Markdown on lines that belong to a block of HTML.</summary>
static partial class MarkdownInHtml
{
    static readonly SearchValues<char> Signs = SearchValues.Create("*_`[#-+|123456789");

    /// <summary>Offset of the first, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> html)
    {
        if (!html.ContainsAny(Signs)) return -1;
        foreach (ValueMatch mark in Mark().EnumerateMatches(html))
            return mark.Index + (html[mark.Index] is '\n' or '>' ? 1 : 0);
        return -1;
    }

    [GeneratedRegex(@"\*\*[^\s*<>](?:[^*<>\n]*[^\s*<>])?\*\*|\b__[^\s_<>][^_<>\n]*__|\]\([^\s()<>]+\)|`[^`<>\n]+`|(?:^|[\n>])[ \t]*(?:\#{1,6}|[-+*]|[0-9]{1,3}[.)])[ ]\S|\n\|[ \t:-]*-[-|: \t]*\|", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
