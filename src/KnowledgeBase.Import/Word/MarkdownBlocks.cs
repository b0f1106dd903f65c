namespace KnowledgeBase.Import.Word;

/// <summary>Writes blocks as Markdown, with an empty line between them; headings are not among them.</summary>
static class MarkdownBlocks
{
    /// <summary>The text, without a line end behind it.</summary>
    public static string Of(IReadOnlyList<WordBlock> blocks)
    {
        var parts = new List<string>();
        for (int at = 0; at < blocks.Count;)
        {
            int end = at + 1;
            if (IsItem(blocks[at]))
            {
                while (end < blocks.Count && IsItem(blocks[end])) end++;
                parts.Add(ListMarkdown.Of([.. blocks.Skip(at).Take(end - at).Cast<WordParagraph>()]));
            }
            else parts.Add(Of(blocks[at]));
            at = end;
        }
        return string.Join("\n\n", parts.Where(p => p.Length > 0));
    }

    /// <summary>The lines of a paragraph, each but the last with the sign that the author broke it.</summary>
    public static string Lines(string markdown) => string.Join("\\\n", markdown.Split('\n').Where(l => l.Length > 0).Select(MarkdownEscape.LineStart));

    static bool IsItem(WordBlock block) => block is WordParagraph { Kind: ParagraphKind.Bullet or ParagraphKind.Numbered };

    static string Of(WordBlock block) => block switch
    {
        WordParagraph { Kind: ParagraphKind.Quote } quote => "> " + Lines(quote.Markdown).Replace("\n", "\n> ", StringComparison.Ordinal),
        WordParagraph paragraph => Lines(paragraph.Markdown),
        WordTable table => TableMarkdown.Of(table),
        _ => "",
    };
}
