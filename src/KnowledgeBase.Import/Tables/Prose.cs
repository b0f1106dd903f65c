using KnowledgeBase.Import.Word;

namespace KnowledgeBase.Import.Tables;

/// <summary>The text of a cell as Markdown that says the same: each line a paragraph, lines with a bullet a list.</summary>
static class Prose
{
    static readonly ImmutableArray<char> Bullets = ['-', '*', '•', '·', '–'];

    /// <summary>The text; no line break at its end.</summary>
    public static string Of(string text)
    {
        var markdown = new StringBuilder();
        bool inList = false;
        foreach (string line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            bool item = line.Length > 2 && Bullets.Contains(line[0]) && line[1] == ' ';
            if (markdown.Length > 0) markdown.Append(item && inList ? "\n" : "\n\n");
            markdown.Append(item ? "- " + MarkdownEscape.Inline(line[2..].TrimStart()) : MarkdownEscape.LineStart(MarkdownEscape.Inline(line)));
            inList = item;
        }
        return markdown.ToString();
    }
}
