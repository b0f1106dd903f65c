namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Fields and list items that do not begin in the column of their neighbours.</summary>
static class YamlIndentation
{
    /// <summary>The first such line, or null.</summary>
    public static YamlSlip? Find(string[] lines)
    {
        var columns = new Stack<(int Column, int Line)>();
        // Where the list stands that began last: a field in its column belongs to none of its items.
        int hyphen = -1;
        bool opens = true;
        for (int line = 0; line < lines.Length; line++)
        {
            string text = lines[line].TrimEnd();
            int indent = text.Length - text.TrimStart(' ').Length;
            string content = text[indent..];
            if (content.Length == 0 || content[0] == '#') continue;
            int marks = content.Length - content.TrimStart('-', ' ').Length;
            if (marks == 1 || !content.StartsWith("- ", StringComparison.Ordinal)) marks = 0;
            if (marks == 0 && content != "-" && KeyLine.Key(content) is null) continue;
            (int Column, int Line) inner = default;
            while (columns.TryPeek(out (int Column, int Line) top) && top.Column > indent) inner = columns.Pop();
            bool level = columns.TryPeek(out (int Column, int Line) neighbour) && neighbour.Column == indent;
            if (level && marks == 0 && indent == hyphen) return Slip(line, indent, inner.Column);
            if (marks > 0 && !level || indent < hyphen) hyphen = marks > 0 ? indent : -1;
            if (!level && (!opens || inner.Line > 0 || inner.Column > 0))
                return columns.Count == 0 && inner.Column > 0 && indent == 0 ? Slip(inner.Line, inner.Column, 0) : Slip(line, indent, Nearer(indent, neighbour.Column, inner.Column));
            if (!level) columns.Push((indent, line));
            if (marks > 0) columns.Push((indent + marks, line));
            opens = text.EndsWith(':') || content == "-" || marks > 0 && KeyLine.Key(content.AsSpan(marks)) is null;
        }
        return null;
    }

    static int Nearer(int indent, int outer, int inner) => inner > 0 && inner - indent < indent - outer ? inner : outer;

    static YamlSlip Slip(int line, int indent, int wanted) => new(FrontMatterDiagnostics.InvalidYaml, line, indent,
        FormattableString.Invariant($"This line is indented by {Spaces(indent)}, where its neighbours are by {Spaces(wanted)}"),
        $"{(indent > wanted ? "Delete" : "Add")} {Spaces(Math.Abs(indent - wanted))} at its start.");

    static string Spaces(int count) => count switch
    {
        0 => "none",
        1 => "1 space",
        _ => FormattableString.Invariant($"{count} spaces"),
    };
}
