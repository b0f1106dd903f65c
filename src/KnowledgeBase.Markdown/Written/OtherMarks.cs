using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Lines that mean something in another markup language or program, and are text here.</summary>
static partial class OtherMarks
{
    /// <summary>The mark that a line begins with and what to write instead, or null.</summary>
    public static (string Mark, string Hint)? Of(ReadOnlySpan<char> line)
    {
        if (line.StartsWith(":::") || line.StartsWith("!!! ") || line.StartsWith("??? ") || Directive().IsMatch(line))
            return (line[..3].ToString(), "Containers of other generators are not read; write a quotation (>) or a heading.");
        if (line.StartsWith("$$") || line.StartsWith("\\begin{"))
            return ("$$", "Formulas are not read; write it in words, or between backticks.");
        if (Command().IsMatch(line)) return ("\\", "Commands of LaTeX are not read; delete it.");
        if (line.StartsWith("%%")) return ("%%", "Comments of Obsidian are shown; write <!-- and --> around what nobody should see, or delete it.");
        if (line.StartsWith("{|") || line.StartsWith("|}")) return ("{|", "Tables of a wiki are not read; write rows as | A | B |, with |---|---| below the first.");
        if (line is "__TOC__") return ("__TOC__", "Delete it; a page lists its contents by itself.");
        if (line[0] is '\u2018' or '\u2019' or '\u00B4' && line.Length > 2 && line[1] == line[0] && line[2] == line[0])
            return ("```", "A block of code stands between lines of three backticks: ```.");
        return Rule().IsMatch(line) ? ("---", "A line across the page is written ***, with an empty line above and below.") : null;
    }

    [GeneratedRegex(@"^\.\. [a-z][a-z:_-]*::", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^\\(?:newpage|pagebreak|clearpage|tableofcontents|maketitle|(?:sub){0,2}section\*?\{|item\b|end\{)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Command();

    [GeneratedRegex(@"^(?:[\u2012-\u2015\u2500]{3,}|={4,}|~{4,}|\.{6,})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();
}
