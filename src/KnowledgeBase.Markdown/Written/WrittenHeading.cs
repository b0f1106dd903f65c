using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Written;

/// <summary>A line that was meant as a heading: in marks of a wiki, in wide ones, without the space after them, with too many.</summary>
/// <param name="Level">The level that is meant.</param>
/// <param name="Title">Its words.</param>
/// <param name="Why">Why the line is none.</param>
sealed partial record WrittenHeading(int Level, string Title, string Why)
{
    const char WideSign = '\uFF03';

    /// <summary>What to write.</summary>
    public string Meant => $"{new string('#', Level)} {Title}";

    /// <summary>The heading that a line means, or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="alone">True when it is a paragraph of its own.</param>
    public static WrittenHeading? Of(ReadOnlySpan<char> line, bool alone)
    {
        if (line[0] is '#' or WideSign) return OfSigns(line, alone);
        if (line[0] is not ('=' or 'h')) return null;
        Match wiki = OfWiki().Match(line.ToString());
        if (!wiki.Success) return null;
        int level = wiki.Groups["level"].Success ? int.Parse(wiki.Groups["level"].Value, CultureInfo.InvariantCulture) : wiki.Groups["signs"].Length;
        return new WrittenHeading(level, wiki.Groups["title"].Value.Trim(), $"The marks of a wiki ({wiki.Groups["mark"].Value}) begin this line: it is no heading");
    }

    static WrittenHeading? OfSigns(ReadOnlySpan<char> line, bool alone)
    {
        int level = line.IndexOfAnyExcept('#', WideSign);
        if (level < 1) return null;
        bool spaced = Spaces.Any.Contains(line[level]), wide = line[..level].Contains(WideSign);
        string title = line[level..].Trim("# \t\uFF03").ToString();
        if (title.Length == 0 || !char.IsLetterOrDigit(title[0])) return null;
        if (wide) return new WrittenHeading(Math.Min(level, 6), title, $"This is {CharacterName.Of(WideSign)}, where a heading has #");
        if (spaced) return level > 6 ? new WrittenHeading(6, title, "A heading has at most six #: the line is none") : null;
        // One sign before a word may be the name of a channel or a number.
        bool likely = level > 1 || alone && char.IsUpper(title[0]) && title.Contains(' ', StringComparison.Ordinal);
        return likely && level <= 6 ? new WrittenHeading(level, title, $"A space is missing after {new string('#', level)}: the line is no heading") : null;
    }

    [GeneratedRegex(@"^(?:(?<mark>h(?<level>[1-6])\.) (?<title>\S.*)|(?<mark>(?<signs>={2,6})) (?<title>[^=\s].*?)( =+)?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfWiki();
}
