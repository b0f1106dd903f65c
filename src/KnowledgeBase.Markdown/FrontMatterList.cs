using KnowledgeBase.Markdown.Binding;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown;

/// <summary>Changes a list of single values in front matter and leaves everything around it as it is written. Pure.</summary>
public static class FrontMatterList
{
    /// <summary>Adds values to a list, which is made where it is not there.</summary>
    /// <param name="file">The document.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="key">The field.</param>
    /// <param name="values">What to add, each as YAML takes it without quotation marks; at least one.</param>
    /// <param name="leaving">True for a value that is there and has to go.</param>
    /// <returns>What does it; null where the front matter cannot be read.</returns>
    public static Fix? With(SourceFile file, ContentType type, string key, ImmutableArray<string> values, Predicate<string> leaving)
    {
        var report = new FileReport(file.Path, type.Typed);
        Predicate<string> isField = k => FieldKeys.Find(type.Shape, k) is not null;
        if (SourceDecoder.Decode(file.Bytes.Span, report) is not { } source || FrontMatterBlock.Find(source, isField, report) is not { } block) return null;
        string written = string.Join(", ", values);
        if (block.Yaml is not { } yaml) return block.BodyStart == 0 ? Fix.Of(TextPosition.Start, TextPosition.Start, $"---\n{key}: [{written}]\n---\n\n") : null;
        if (YamlReader.Read(source, yaml, isField, report) is not MapNode fields) return null;
        MapEntry? entry = fields.Entries.FirstOrDefault(e => FieldKeys.Find(type.Shape, e.Key)?.Key == key);
        return entry?.Value switch
        {
            null => Fix.Of(block.End, block.End, $"{key}: [{written}]\n"),
            ScalarNode { IsNull: true } nothing => Fix.Of(entry.Position, nothing.End, $"{entry.Key}: [{written}]"),
            ScalarNode one => one.Instead(leaving(one.Text) ? $"[{written}]" : $"[{source.Text[Span(source, one)]}, {written}]"),
            ListNode { Items: [] } none => Fix.Of(none.Position, After(source, none.Position, ']'), $"[{written}]"),
            ListNode { Items: [.., ScalarNode last] } list => new Fix([.. Edits(source, [.. list.Items.OfType<ScalarNode>()], last, values, leaving)]),
            _ => null,
        };
    }

    /// <summary>Takes one value out of a list: with its line, or with the comma beside it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="value">Where the value is written.</param>
    public static Edit Without(SourceText source, TextRange value)
    {
        int line = value.Start.Line - 1;
        if (IsAlone(source, value)) return new Edit(new TextPosition(line + 1, 1), new TextPosition(line + 2, 1), "");
        (int start, int end) = (Offset(source, value.Start), Offset(source, value.End));
        int next = end + source.Text.AsSpan(end).IndexOfAnyExcept(" \t\r\n");
        if (next > end - 1 && next < source.Text.Length && source.Text[next] == ',')
            return new Edit(value.Start, source.PositionAt(next + 1 + source.Text.AsSpan(next + 1).IndexOfAnyExcept(" \t")), "");
        int before = source.Text.AsSpan(0, start).TrimEnd(" \t\r\n").Length - 1;
        return new Edit(before >= 0 && source.Text[before] == ',' ? source.PositionAt(before) : value.Start, value.End, "");
    }

    /// <summary>What leaves gives its place to what comes; the rest comes at the end.</summary>
    static IEnumerable<Edit> Edits(SourceText source, ImmutableArray<ScalarNode> items, ScalarNode last, ImmutableArray<string> values, Predicate<string> leaving)
    {
        var coming = new Queue<string>(values);
        foreach (ScalarNode item in items.Where(item => leaving(item.Text)))
            yield return coming.TryDequeue(out string? value) ? new Edit(item.Position, item.End, value) : Without(source, new TextRange(item.Position, item.End));
        if (coming.Count == 0) yield break;
        int line = last.Position.Line - 1;
        bool alone = IsAlone(source, new TextRange(last.Position, last.End));
        string lead = source.Line(line)[..(last.Position.Column - 1)].ToString();
        TextPosition end = alone ? new TextPosition(line + 1, source.Line(line).Length + 1) : last.End;
        yield return new Edit(end, end, string.Concat(coming.Select(value => alone ? $"\n{lead}{value}" : $", {value}")));
    }

    /// <summary>True for a value after a hyphen, on a line of its own.</summary>
    static bool IsAlone(SourceText source, TextRange value) =>
        value.Start.Line == value.End.Line && source.Line(value.Start.Line - 1)[..(value.Start.Column - 1)].Trim() is "-" &&
        source.Line(value.Start.Line - 1)[(value.End.Column - 1)..].TrimStart() is [] or ['#', ..];

    static Range Span(SourceText source, ScalarNode node) => Offset(source, node.Position)..Offset(source, node.End);

    static TextPosition After(SourceText source, TextPosition place, char sign) => source.PositionAt(source.Text.IndexOf(sign, Offset(source, place)) + 1);

    static int Offset(SourceText source, TextPosition place) => Math.Min(source.LineStart(place.Line - 1) + place.Column - 1, source.Text.Length);
}
