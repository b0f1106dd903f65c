namespace KnowledgeBase.Import.Word;

/// <summary>Writes neighbouring items of lists as Markdown, each as deep as its text asks for.</summary>
static class ListMarkdown
{
    /// <summary>The items, a line or more for each.</summary>
    public static string Of(ImmutableArray<WordParagraph> items)
    {
        var lines = new List<string>();
        var open = new Stack<(int Level, int Indent)>();
        foreach (WordParagraph item in items)
        {
            while (open.Count > 0 && open.Peek().Level > item.Level) open.Pop();

            if (open.Count > 0 && open.Peek().Level == item.Level) open.Pop();
            int indent = open.Count == 0 ? 0 : open.Peek().Indent;
            string mark = item.Kind == ParagraphKind.Bullet ? "- " : string.Create(CultureInfo.InvariantCulture, $"{item.Count}. ");
            string margin = new(' ', indent + mark.Length);
            lines.Add(new string(' ', indent) + mark + MarkdownBlocks.Lines(item.Markdown).Replace("\n", "\n" + margin, StringComparison.Ordinal));
            open.Push((item.Level, indent + mark.Length));
        }
        return string.Join('\n', lines);
    }
}
