using KnowledgeBase.Markdown.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Lines of paragraphs that were meant as items of a list, rows of a table, containers or headings.</summary>
sealed class WrittenLines(Func<int, TextPosition> place, Tallies tallies, FileReport report)
{
    const int LongestTitle = 60;

    static readonly DiagnosticDescriptor HeadingOfPage = new(WrittenDiagnostics.HeadingWithoutSpace.Code, Severity.Notice, WrittenDiagnostics.HeadingWithoutSpace.Title);

    readonly List<NearHeading> headings = [];

    /// <summary>Lines that were meant as headings, in the order of the file.</summary>
    public IReadOnlyList<NearHeading> Headings => headings;

    /// <summary>False where a look at the lines is not worth while.</summary>
    public static bool MayHold(ReadOnlySpan<char> paragraph)
    {
        foreach (ReadOnlySpan<char> line in paragraph.EnumerateLines())
        {
            ReadOnlySpan<char> text = line.TrimStart(" \t>");
            if (text.Length > 1 && (!char.IsLetter(text[0]) || text[1] is '.' or ')' or ':' or '\t' or ' ' or 'i' or 'v' or 'x' || text[0] == 'h' && char.IsDigit(text[1]) ||
                text.ContainsAny('|', '\t') || text.Contains("   ", StringComparison.Ordinal))) return true;
        }
        return false;
    }

    /// <summary>Looks at the lines of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="text">Its source, with what was understood blanked.</param>
    public void Find(ParagraphBlock paragraph, string text)
    {
        int start = paragraph.Span.Start;
        var table = new WrittenTable();
        var bullets = new WrittenBullets();
        var labels = new ListLabels();
        for (int at = 0; at < text.Length;)
        {
            int length = text.AsSpan(at).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : at + length;
            int begin = at;
            while (begin < end && text[begin] is ' ' or '\t' or '>') begin++;
            ReadOnlySpan<char> line = text.AsSpan(begin, end - begin).TrimEnd();
            if (line.Length > 1)
            {
                if (WrittenHeading.Of(line, alone: text.AsSpan().Trim().Length == line.Length) is { } heading) Heading(heading, start + begin);
                else if (OtherMarks.Of(line) is { } other) tallies.Add(WrittenDiagnostics.Tag, other.Mark, place(start + begin), $"'{Shown.Of(line.ToString())}' is shown as written", other.Hint);
                table.Take(line, begin);
                bullets.Take(line, begin);
                labels.Take(line, begin);
            }
            at = end + 1;
        }
        if (table.Find(text) is { } rows && (table.HasRule || table.Rows > 1 || bullets.Count == 0)) tallies.Add(WrittenDiagnostics.TableShown, "", place(start + rows.At), rows.Message, rows.Hint);
        if (bullets.Find(text) is { } slip && (bullets.Count > 1 || table.Rows == 0)) tallies.Add(WrittenDiagnostics.Bullets, "", place(start + bullets.First), slip.Message, slip.Hint);
        else if (labels.Count > 1)
            tallies.Add(WrittenDiagnostics.Bullets, "", place(start + labels.First), FormattableString.Invariant($"'{labels.Label}' begins a list of {labels.Count} lines that run together in one paragraph"),
                "Begin each line with a number, a point and a space: 1. text.");
    }

    void Heading(WrittenHeading heading, int at)
    {
        string hint = $"Write{(heading.Why.Contains("space", StringComparison.Ordinal) ? ", with a space" : "")}: {Shown.Of(heading.Meant)}";
        if (report.Typed) report.Add(WrittenDiagnostics.HeadingWithoutSpace, place(at), heading.Why, hint);
        else tallies.Add(HeadingOfPage, "", place(at), heading.Why, hint);
        headings.Add(new NearHeading(heading.Title, place(at), Form: null));
    }

    /// <summary>A paragraph of one short line, or one indented like code, stands where a heading is often meant.</summary>
    public void Alone(LeafBlock block, string markdown)
    {
        ReadOnlySpan<char> written = Source.Blocks.Written(block, markdown).Trim();
        if (written.Length is 0 or > LongestTitle || written.ContainsAny('\r', '\n') || block is ParagraphBlock && WrittenHeading.Of(written, alone: true) is not null) return;
        string form = block is CodeBlock ? "indented like code" : block.Inline?.FirstChild is EmphasisInline { NextSibling: null } ? "bold text" : "ordinary text";
        headings.Add(new NearHeading(written.Trim("*_# \\:").ToString(), place(block.Span.Start), form));
    }
}
