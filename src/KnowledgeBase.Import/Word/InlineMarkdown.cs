using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Import.Word;

/// <summary>Writes the pieces of a paragraph as Markdown.</summary>
static class InlineMarkdown
{
    const Looks Emphasis = Looks.Bold | Looks.Italic | Looks.Struck;

    /// <summary>The paragraph; <c>\n</c> stands where its author broke the line.</summary>
    public static string Of(IReadOnlyList<Piece> pieces)
    {
        var markdown = new StringBuilder();
        List<Piece> ready = Split(Merged(pieces));
        for (int at = 0; at < ready.Count;)
        {
            string? link = ready[at].Link;
            int end = at + 1;
            while (end < ready.Count && ready[end].Link == link) end++;
            string text = string.Concat(ready[at..end].Select(Marked));
            markdown.Append(link is null || text.Trim().Length == 0 ? text : Linked(text, link));
            at = end;
        }
        return string.Join('\n', markdown.ToString().Split('\n').Select(l => l.Trim())).Trim('\n');
    }

    /// <summary>The same without marks, on one line for each of the author's.</summary>
    public static string Plain(IEnumerable<Piece> pieces) =>
        string.Join('\n', string.Concat(pieces.Where(p => !p.IsMarkdown).Select(p => p.Text)).Split('\n').Select(CleanText.Of)).Trim('\n');

    /// <summary>Neighbours that look the same as one piece; a change of look inside a word is none.</summary>
    static List<Piece> Merged(IReadOnlyList<Piece> pieces)
    {
        var merged = new List<Piece>();
        foreach (Piece piece in pieces.Select(Cleaned).Where(p => p.Text.Length > 0))
        {
            Piece next = piece;
            if (merged.Count > 0 && Touches(merged[^1], next)) next = next with { Looks = merged[^1].Looks };
            if (merged.Count > 0 && merged[^1] with { Text = "" } == next with { Text = "" }) merged[^1] = next with { Text = merged[^1].Text + next.Text };
            else merged.Add(next);
        }
        return merged;
    }

    static Piece Cleaned(Piece piece)
    {
        if (piece.IsMarkdown) return piece;
        string text = string.Join('\n', piece.Text.Split('\n').Select(CleanText.Visible));
        return piece with { Text = text, Looks = string.IsNullOrWhiteSpace(text) ? Looks.Plain : piece.Looks };
    }

    static bool Touches(Piece before, Piece after) =>
        before.Looks != after.Looks && (before.Looks & Emphasis) != 0 && (after.Looks & Emphasis) != 0 &&
        !before.IsMarkdown && !after.IsMarkdown && !char.IsWhiteSpace(before.Text[^1]) && !char.IsWhiteSpace(after.Text[0]);

    // Marks must touch words: what is no word at the ends of a piece stands outside of them, and no mark goes over the end of a line.
    static List<Piece> Split(List<Piece> pieces)
    {
        var split = new List<Piece>();
        foreach (Piece piece in pieces)
        {
            if (piece.IsMarkdown || piece.Looks == Looks.Plain)
            {
                split.Add(piece);
                continue;
            }
            foreach ((int i, string line) in piece.Text.Split('\n').Index())
            {
                if (i > 0) split.Add(new Piece("\n", Link: piece.Link));
                int start = 0, end = line.Length;
                while (start < end && !char.IsLetterOrDigit(line[start]) && !char.IsSurrogate(line[start])) start++;
                while (end > start && !char.IsLetterOrDigit(line[end - 1]) && !char.IsSurrogate(line[end - 1])) end--;
                split.Add(new Piece(line[..start], Link: piece.Link));
                split.Add(piece with { Text = line[start..end] });
                split.Add(new Piece(line[end..], Link: piece.Link));
            }
        }
        return [.. split.Where(p => p.Text.Length > 0)];
    }

    static string Marked(Piece piece)
    {
        if (piece.IsMarkdown) return piece.Text;
        string text = string.Join('\n', piece.Text.Split('\n').Select(MarkdownEscape.Inline));
        foreach ((Looks look, string mark) in ((Looks, string)[])[(Looks.Raised, "^"), (Looks.Lowered, "~"), (Looks.Struck, "~~"), (Looks.Italic, "*"), (Looks.Bold, "**")])
            if (piece.Looks.HasFlag(look) && !(mark.Length == 1 && mark != "*" && text.Contains(' ', StringComparison.Ordinal))) text = mark + text + mark;
        return text;
    }

    static string Linked(string text, string link)
    {
        string trimmed = text.Trim();
        int before = text.Length - text.TrimStart().Length;
        return $"{text[..before]}[{trimmed.Replace('\n', ' ')}]({link}){text[(before + trimmed.Length)..]}";
    }
}
