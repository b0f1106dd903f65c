using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Word;

/// <summary>Puts a story under the headings that its content type has: each is known in any capitals, numbered, or nearly right; all others become smaller headings inside.</summary>
sealed partial class BodySections
{
    const int LongestHeading = 60;

    readonly ContentType type;
    readonly Dictionary<string, StringBuilder> parts = new(StringComparer.Ordinal);
    readonly List<WordBlock> waiting = [];
    StringBuilder current;
    int above;

    BodySections(ContentType type, int above)
    {
        this.type = type;
        this.above = above;
        parts.Add("", current = new StringBuilder());
    }

    /// <summary>Headings that became smaller ones, in order.</summary>
    public List<WordParagraph> Others { get; } = [];

    /// <summary>What stands before the first heading, or under none that the type knows; may be empty.</summary>
    public string Before => Text("");

    /// <summary>What stands under a section; empty when there is none.</summary>
    public string this[SectionDeclaration section] => Text(section.Title);

    /// <summary>Divides a story.</summary>
    public static BodySections Of(ContentType type, IEnumerable<WordBlock> story)
    {
        WordBlock[] blocks = [.. story];
        int top = blocks.OfType<WordParagraph>().Where(p => p.Kind == ParagraphKind.Heading).Select(p => p.Level).DefaultIfEmpty(1).Min();
        var sections = new BodySections(type, type.Sections.IsEmpty ? top : top - 1);
        foreach (WordBlock block in blocks) sections.Add(block);
        sections.Flush();
        return sections;
    }

    /// <summary>The section that a heading means, or null.</summary>
    public static SectionDeclaration? Meant(ContentType type, string heading)
    {
        string plain = Numbering().Replace(heading, "").TrimEnd(':', '.', ' ');
        return type.Sections.FirstOrDefault(s => SameWords.Are(s.Title, plain))
            ?? (Nearest.To(plain, type.Sections.Select(s => s.Title)) is { } near ? type.Sections.First(s => s.Title == near) : null);
    }

    void Add(WordBlock block)
    {
        if (block is WordParagraph { Kind: ParagraphKind.Heading or ParagraphKind.Title } heading) Heading(heading);
        else if (block is WordParagraph { Kind: ParagraphKind.Text, Plain.Length: < LongestHeading } line && IsTyped(line)) Heading(line with { Level = 1 });
        else waiting.Add(block);
    }

    // A heading that is a paragraph of its own, bold or not.
    bool IsTyped(WordParagraph line) => type.Sections.Any(s => SameWords.Are(s.Title, Numbering().Replace(line.Plain, ""))) || (line.IsBold && Meant(type, line.Plain) is not null);

    void Heading(WordParagraph heading)
    {
        Flush();
        if (Meant(type, heading.Plain) is { } section)
        {
            if (!parts.TryGetValue(section.Title, out StringBuilder? part)) parts.Add(section.Title, part = new StringBuilder());
            (current, above) = (part, heading.Level);
            return;
        }
        int least = type.Sections.IsEmpty ? 2 : 3;
        if (least == 3) Others.Add(heading);
        if (least == 3 && heading.Level <= above) above = heading.Level - 1;
        int level = Math.Clamp(heading.Level - above + 2, least, 6);
        current.Append('#', level).Append(' ').Append(heading.Markdown.TrimEnd('#', ' ')).Append("\n\n");
    }

    void Flush()
    {
        string text = MarkdownBlocks.Of(waiting);
        waiting.Clear();
        if (text.Length > 0) current.Append(text).Append("\n\n");
    }

    string Text(string title) => parts.TryGetValue(title, out StringBuilder? part) ? part.ToString().TrimEnd('\n') : "";

    [GeneratedRegex(@"^\s*([0-9]+(\.[0-9]+)*[.):]?|[A-Z][.)]|[ivx]+[.)])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
