namespace KnowledgeBase.Import.Word;

/// <summary>Writes a table as Markdown: the first row is the header. A table of one column is a frame, and what it frames stands alone.</summary>
static class TableMarkdown
{
    public static string Of(WordTable table)
    {
        int columns = table.Rows.Select(r => r.Length).DefaultIfEmpty(0).Max();
        ImmutableArray<WordCell>[] rows = [.. table.Rows.Where(r => r.Any(c => c.Blocks.Length > 0))];
        if (rows.Length == 0) return "";
        if (columns == 1) return MarkdownBlocks.Of([.. rows.SelectMany(r => r).SelectMany(c => c.Blocks).Select(Text)]);
        IEnumerable<string> lines = rows.Select(row => Line(Enumerable.Range(0, columns).Select(i => i < row.Length ? Cell(row[i]) : "")));
        return string.Join('\n', [lines.First(), Line(Enumerable.Repeat("---", columns)), .. lines.Skip(1)]);
    }

    static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    static string Cell(WordCell cell) => string.Join("<br>", cell.Blocks.SelectMany(Lines));

    static IEnumerable<string> Lines(WordBlock block) => block switch
    {
        WordParagraph paragraph => paragraph.Markdown.Split('\n').Where(l => l.Length > 0).Select((l, i) => i == 0 ? Mark(paragraph) + l : l),
        WordTable table => table.Rows.SelectMany(r => r).Select(Cell).Where(c => c.Length > 0),
        _ => [],
    };

    static string Mark(WordParagraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Bullet => "• ",
        ParagraphKind.Numbered => string.Create(CultureInfo.InvariantCulture, $"{paragraph.Count}. "),
        _ => "",
    };

    // A heading inside a frame is none of the document.
    static WordBlock Text(WordBlock block) => block is WordParagraph { Kind: ParagraphKind.Heading or ParagraphKind.Title } heading ? heading with { Kind = ParagraphKind.Text } : block;
}
