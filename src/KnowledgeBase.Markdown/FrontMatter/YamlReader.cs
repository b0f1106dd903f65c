using System.Globalization;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>
/// Reads YAML into located nodes, event by event, within limits that the parser itself does not have. The scanner takes
/// quadratic time on nested flow collections; it runs only a thousand characters ahead of the event asked for, so that
/// stopping at the depth limit bounds it.
/// </summary>
sealed class YamlReader
{
    const int MaxLength = 64 * 1024;
    const int MaxDepth = 32;
    const int MaxNodes = 10_000;

    readonly SourceText source;
    readonly int start;
    readonly FileReport report;
    readonly Parser parser;
    int nodes;

    YamlReader(SourceText source, TextSpan span, FileReport report)
    {
        this.source = source;
        start = span.Start;
        this.report = report;
        parser = new Parser(new Scanner(new StringReader(source.Text.Substring(span.Start, span.Length)), skipComments: true));
    }

    /// <summary>
    /// The node at the root of the YAML in <paramref name="span"/>, an empty group when nothing is written,
    /// or null when it cannot be read, which is reported.
    /// </summary>
    public static YamlNode? Read(SourceText source, TextSpan span, FileReport report)
    {
        if (span.Length > MaxLength)
        {
            report.Add(FrontMatterDiagnostics.Limit, source.PositionAt(span.Start), string.Create(CultureInfo.InvariantCulture,
                $"The YAML has {span.Length} characters, more than the {MaxLength} that are read"));
            return null;
        }
        try
        {
            return new YamlReader(source, span, report).Document(span);
        }
        catch (YamlRefusal refusal)
        {
            report.Add(refusal.Descriptor, refusal.Position, refusal.Message, refusal.Hint);
        }
        catch (YamlException mistake)
        {
            YamlMistake.Report(source, span, (int)Math.Min(mistake.Start.Index, span.Length), mistake.Message, report);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException or IndexOutOfRangeException
                                            or FormatException or OverflowException or NullReferenceException or KeyNotFoundException)
        {
            // The scanner gives up with these on a few inputs of the YAML test suite.
            YamlMistake.Report(source, span, 0, "", report);
        }
        return null;
    }

    YamlNode Document(TextSpan span)
    {
        parser.MoveNext(); // the stream begins
        parser.MoveNext();
        if (parser.Current is not DocumentStart) return new MapNode([], source.PositionAt(span.Start));
        parser.MoveNext();
        YamlNode root = Node(0);
        parser.MoveNext(); // the document ends
        if (parser.Current is DocumentStart second)
            throw Refuse(second, "A second YAML document begins here", "Keep one document, without a line --- in it.");
        return root is ScalarNode { IsNull: true } ? new MapNode([], root.Position) : root;
    }

    /// <summary>Reads the node at the current event and moves past it.</summary>
    YamlNode Node(int depth)
    {
        ParsingEvent at = parser.Current!;
        if (++nodes > MaxNodes) throw OverLimit(at, $"The YAML has more than {MaxNodes.ToString(CultureInfo.InvariantCulture)} values");
        if (depth > MaxDepth) throw OverLimit(at, $"The YAML is nested more than {MaxDepth} levels deep");
        if (at is AnchorAlias alias)
            throw Refuse(at, $"The value *{alias.Value} is an alias, which is not read", "Put quotation marks around a text that begins with *.");
        if (at is NodeEvent { Anchor.IsEmpty: false } anchored)
            throw Refuse(at, $"The value has the anchor &{anchored.Anchor.Value}, which is not read", "Put quotation marks around a text that begins with &.");
        if (at is NodeEvent { Tag.IsEmpty: false } tagged)
            throw Refuse(at, $"The value has the tag {tagged.Tag}, which is not read", "Put quotation marks around a text that begins with !.");
        parser.MoveNext();
        return at switch
        {
            Scalar scalar => ScalarOf(scalar),
            SequenceStart => List(at, depth),
            MappingStart => Map(at, depth),
            _ => throw Refuse(at, "The YAML ends too early", "Give the last key a value."),
        };
    }

    ScalarNode ScalarOf(Scalar scalar)
    {
        TextPosition place = Place(scalar);
        if (TextMistake(scalar.Value) is { } mistake)
            throw new YamlRefusal(SourceDiagnostics.ControlCharacter, place, mistake, null);
        ReadOnlySpan<char> text = scalar.Value.AsSpan().TrimStart();
        if (text.StartsWith("=>") || text.StartsWith("->"))
            report.Add(FrontMatterDiagnostics.Code, place, $"The value begins with {text[..2]}, which Statiq would run as code");
        return new ScalarNode(scalar.Value, scalar.Style == ScalarStyle.Plain, place);
    }

    /// <summary>Escapes can bring in what the bytes of a file may not hold.</summary>
    static string? TextMistake(string text)
    {
        int control = ControlCharacters.IndexIn(text);
        if (control >= 0) return $"The value holds the control character {ControlCharacters.Name(text[control])}";
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return $"The value holds {ControlCharacters.Name(text[i])}, half of a character";
            i++;
        }
        return null;
    }

    ListNode List(ParsingEvent at, int depth)
    {
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        parser.MoveNext();
        return new ListNode(items, Place(at));
    }

    MapNode Map(ParsingEvent at, int depth)
    {
        var entries = new List<MapEntry>();
        var keys = new Dictionary<string, TextPosition>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            if (parser.Current is not (Scalar or AnchorAlias))
                throw Refuse(parser.Current!, "A list or group cannot be a key", "Write each field as `key: value`.");
            var key = (ScalarNode)Node(depth + 1);
            YamlNode value = Node(depth + 1);
            if (keys.TryAdd(key.Text, key.Position))
                entries.Add(new MapEntry(key.Text, key.Position, value));
            else
                report.AddMistake(FrontMatterDiagnostics.DuplicateKey, key.Position,
                    $"The key '{key.Text}' is given twice, first in line {keys[key.Text].Line}");
        }
        parser.MoveNext();
        return new MapNode(entries, Place(at));
    }

    TextPosition Place(ParsingEvent at) => source.PositionAt(start + (int)at.Start.Index);

    YamlRefusal OverLimit(ParsingEvent at, string message) =>
        new(FrontMatterDiagnostics.Limit, Place(at), message, null);

    YamlRefusal Refuse(ParsingEvent at, string message, string hint) =>
        new(FrontMatterDiagnostics.RefusedFeature, Place(at), message, hint);

    /// <summary>Leaves the recursion of the reader; never leaves this class.</summary>
    sealed class YamlRefusal(DiagnosticDescriptor descriptor, TextPosition position, string message, string? hint) : Exception(message)
    {
        public DiagnosticDescriptor Descriptor { get; } = descriptor;
        public TextPosition Position { get; } = position;
        public string? Hint { get; } = hint;
    }
}
