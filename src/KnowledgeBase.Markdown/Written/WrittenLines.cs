using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Lines of paragraphs that were meant as items of a list, rows of a table, containers or headings.</summary>
sealed partial class WrittenLines(Func<int, TextPosition> place, Tallies tallies, FileReport report)
{
    readonly List<NearHeading> headings = [];

    /// <summary>Lines that were meant as headings, in the order of the file.</summary>
    public IReadOnlyList<NearHeading> Headings => headings;

    /// <summary>False where a look at the lines is not worth while.</summary>
    public static bool MayHold(ReadOnlySpan<char> paragraph)
    {
        foreach (ReadOnlySpan<char> line in paragraph.EnumerateLines())
        {
            ReadOnlySpan<char> text = line.TrimStart(" \t>");
            if (text.Length > 1 && (text[0] is '#' or '|' or ':' or '!' or '?' or 'o' or '*' or '-' || Bullets.All.Contains(text[0]) || Dashes.All.Contains(text[0]) || text.Contains('|'))) return true;
        }
        return false;
    }

    /// <summary>Looks at the lines of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="text">Its source, with what was understood blanked.</param>
    public void Find(ParagraphBlock paragraph, string text)
    {
        int start = paragraph.Span.Start, rows = 0, bullets = 0, firstBullet = -1, firstRow = -1;
        bool certain = false;
        for (int at = 0; at < text.Length;)
        {
            int length = text.AsSpan(at).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : at + length;
            int begin = at;
            while (begin < end && text[begin] is ' ' or '\t' or '>') begin++;
            ReadOnlySpan<char> line = text.AsSpan(begin, end - begin).TrimEnd();
            if (line.Length > 1)
            {
                if (line[0] == '#') Heading(line, start + begin, text.Trim().Length == line.Length);
                else if (IsContainer(line)) tallies.Add(WrittenDiagnostics.Tag, line[..3].ToString(), place(start + begin), $"'{Shown.Of(line.ToString())}' is shown as written", "Containers of other generators are not read; write a quotation (>) or a heading.");
                if (IsRow(line, ref certain) && rows++ == 0) firstRow = begin;
                if (IsBullet(line, ref certain) && bullets++ == 0) firstBullet = begin;
            }
            at = end + 1;
        }
        if (firstRow >= 0 && (rows > 1 || certain && bullets == 0))
            tallies.Add(WrittenDiagnostics.TableShown, "", place(start + firstRow), "Rows of a table are shown as text");
        if (firstBullet >= 0 && (bullets > 1 || certain && rows == 0))
            tallies.Add(WrittenDiagnostics.Bullets, "", place(start + firstBullet), $"A bullet ({CharacterName.Of(text[firstBullet])}) begins {(bullets > 1 ? FormattableString.Invariant($"{bullets} lines") : "a line")} that {(bullets > 1 ? "run together in one paragraph" : "is no item of a list")}");
        Bold(paragraph);
    }

    static bool IsContainer(ReadOnlySpan<char> line) => line.StartsWith(":::") || line.StartsWith("!!! ") || line.StartsWith("??? ");

    /// <summary>A line of a table: it begins with a pipe, or is the row of hyphens below a header.</summary>
    static bool IsRow(ReadOnlySpan<char> line, ref bool certain)
    {
        if (!line.Contains('|')) return false;
        // Before the expression, which costs more than all else here, a look that few rows pass.
        bool rule = line.IndexOfAny('-', '–', '—') >= 0 && DelimiterRow().IsMatch(line);
        certain |= rule;
        return rule || line[0] == '|' && line[1..].Contains('|');
    }

    static bool IsBullet(ReadOnlySpan<char> line, ref bool certain)
    {
        if (Bullets.All.Contains(line[0]))
        {
            certain = true;
            return true;
        }
        if (!Spaces.Any.Contains(line[1]) || !(line[0] == 'o' || Dashes.All.Contains(line[0]))) return false;
        certain |= line[1] == '\t';
        return true;
    }

    void Heading(ReadOnlySpan<char> line, int at, bool alone)
    {
        int level = line.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || Spaces.Any.Contains(line[level])) return;
        string title = line[level..].TrimEnd("# \t").ToString();
        // One sign before a word may be the name of a channel or a number.
        if (level == 1 && !(alone && char.IsUpper(title.FirstOrDefault()) && title.Contains(' ', StringComparison.Ordinal)) || title.Length == 0 || !char.IsLetterOrDigit(title[0])) return;
        string hint = $"Write '{Shown.Of($"{new string('#', level)} {title}")}', with a space.";
        if (report.Typed) report.Add(WrittenDiagnostics.HeadingWithoutSpace, place(at), $"A space is missing after {new string('#', level)}: the line is no heading", hint);
        else tallies.Add(new(WrittenDiagnostics.HeadingWithoutSpace.Code, Abstractions.Diagnostics.Severity.Notice, WrittenDiagnostics.HeadingWithoutSpace.Title), "", place(at), $"A space is missing after {new string('#', level)}: the line is no heading", hint);
        headings.Add(new NearHeading(title, place(at), Said: true));
    }

    /// <summary>A paragraph that is bold as a whole stands where a heading is often meant.</summary>
    void Bold(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2, NextSibling: null, FirstChild: LiteralInline { NextSibling: null } words })
            headings.Add(new NearHeading(words.Content.ToString().TrimEnd(':'), place(paragraph.Span.Start), Said: false));
    }

    [GeneratedRegex(@"^\|?\s*:?[-–—]+:?\s*(\|\s*:?[-–—]+:?\s*)*\|\s*(:?[-–—]+:?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DelimiterRow();
}
