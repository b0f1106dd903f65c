using KnowledgeBase.Markdown.Binding;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown;

/// <summary>
/// Puts the fields of a document into the order of their declarations and takes away spaces at the ends of lines: what is no mistake, and makes files alike.
/// Comments and blank lines above a field go with it; those at the top, up to the first blank line, stay there.
/// </summary>
public static class FrontMatterTidying
{
    /// <summary>The whole front matter as it should stand; null when it stands so, or cannot be read without a remark. Pure.</summary>
    public static Fix? Of(SourceFile file, ContentType type)
    {
        var report = new FileReport(file.Path, typed: true);
        Predicate<string> isField = key => FieldKeys.Find(type.Shape, key) is not null;
        if (SourceDecoder.Decode(file.Bytes.Span, report) is not { } source || FrontMatterBlock.Find(source, isField, report) is not { Yaml: { } span }) return null;
        if (YamlReader.Read(source, span, isField, report) is not MapNode fields || report.ToSorted().Length > 0) return null;
        string written = source.Text.Substring(span.Start, span.Length).Replace("\r\n", "\n", StringComparison.Ordinal);
        string tidy = Tidy(written, type);
        bool same = YamlReader.Read(new SourceText(tidy), new TextSpan(0, tidy.Length), isField, report) is MapNode read && Meaning(read) == Meaning(fields);
        return tidy == written || !same ? null : Fix.Of(source.PositionAt(span.Start), source.PositionAt(span.End), tidy);
    }

    static string Tidy(string yaml, ContentType type)
    {
        string[] pieces = [.. YamlPieces.Of(yaml).Select(piece => yaml.Substring(piece.Start, piece.Length))];
        string head = pieces.Length == 0 || IsField(pieces[0]) ? "" : pieces[0];
        string above = head[Top(head)..];
        var fields = new List<(int Place, string Text)>();
        foreach (string piece in pieces.AsSpan(head.Length == 0 ? 0 : 1))
        {
            int end = End(piece);
            fields.Add((Place(piece, type), above + Trimmed(piece[..end])));
            above = piece[end..];
        }
        return string.Concat([head[..Top(head)], .. fields.OrderBy(f => f.Place).Select(f => f.Text), above]);
    }

    static bool IsField(string piece) => KeyLine.Key(piece.AsSpan(0, LineEnd(piece, 0))) is not null;

    /// <summary>Where the lines end that belong to the top of the file and to no field.</summary>
    static int Top(string head)
    {
        int blank = head.IndexOf("\n\n", StringComparison.Ordinal);
        return blank < 0 ? 0 : blank + 2;
    }

    /// <summary>Where the field ends: comments and blank lines after it belong to the next.</summary>
    static int End(string piece)
    {
        int end = 0;
        for (int at = 0; at < piece.Length;)
        {
            int next = Math.Min(LineEnd(piece, at) + 1, piece.Length);
            if (piece[at] != '#' && !piece.AsSpan(at, next - at).IsWhiteSpace()) end = next;
            at = next;
        }
        return end;
    }

    static int Place(string piece, ContentType type)
    {
        string? key = KeyLine.Key(piece.AsSpan(0, LineEnd(piece, 0)));
        int place = key is null || FieldKeys.Find(type.Shape, key) is not { } field ? -1 : type.Shape.Fields.IndexOf(field);
        return place < 0 ? int.MaxValue : place;
    }

    /// <summary>In a text of several lines, as it is written, a space at the end of a line may be meant.</summary>
    static string Trimmed(string piece) => piece.AsSpan().IndexOfAny('|', '>') >= 0
        ? piece
        : string.Join('\n', piece.Split('\n').Select(line => line.TrimEnd(' ', '\t')));

    static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and int end ? end : text.Length;

    /// <summary>What is said, in whatever order.</summary>
    static string Meaning(YamlNode node) => node switch
    {
        MapNode map => $"{{{string.Join(',', map.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{YamlText(e.Key)}:{Meaning(e.Value)}"))}}}",
        ListNode list => $"[{string.Join(',', list.Items.Select(Meaning))}]",
        ScalarNode scalar => (scalar.Plain ? "plain " : "quoted ") + YamlText(scalar.Text),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is no node of YAML."),
    };

    static string YamlText(string text) => $"{text.Length.ToString(CultureInfo.InvariantCulture)}'{text}'";
}
