using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Word;

/// <summary>Makes an author's text mean in Markdown what it says: signs that Markdown would take for marks get a backslash.</summary>
static partial class MarkdownEscape
{
    /// <summary>The text inside a line. A number in brackets stays, for it cites a source.</summary>
    public static string Inline(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return text;
        var citations = new HashSet<int>(Citation().Matches(text).SelectMany(m => (int[])[m.Index, m.Index + m.Length - 1]));
        var escaped = new StringBuilder(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            if (!citations.Contains(at) && IsMark(text, at)) escaped.Append('\\');
            escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    /// <summary>A line of a paragraph, which Markdown could take for a heading, an item or a line across the page.</summary>
    public static string LineStart(string line) => Start().Match(line) is { Success: true } match ? line.Insert(match.Groups["sign"].Index, "\\") : line;

    static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<~^|&+=\"!");

    static bool IsMark(string text, int at)
    {
        char c = text[at];
        char before = at > 0 ? text[at - 1] : ' ', after = at + 1 < text.Length ? text[at + 1] : ' ';
        return c switch
        {
            '\\' or '`' or '*' or '[' or ']' or '<' or '|' => true,
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' or '^' => text.IndexOf(c, StringComparison.Ordinal) != text.LastIndexOf(c),
            '+' or '=' or '"' => before == c || after == c,
            '!' => at == text.Length - 1,
            '&' => Entity().IsMatch(text.AsSpan(at, Math.Min(40, text.Length - at))),
            _ => false,
        };
    }

    [GeneratedRegex(@"\[[0-9]{1,3}( ?[,;–-] ?[0-9]{1,3})*\](?![(:\[])", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^&(#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^((?<sign>#)#{0,5}([ \t]|$)|(?<sign>>)|(?<sign>[-+])([ \t]|$)|(?<sign>-)-+[ \t]*$|(?<sign>=)=*[ \t]*$|(?<sign>:)[ \t]|[0-9]{1,9}(?<sign>[.)])([ \t]|$)|(?<sign>~)~~)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Start();
}
