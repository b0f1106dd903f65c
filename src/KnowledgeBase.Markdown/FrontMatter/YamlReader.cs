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

    /// <summary>Text that is no YAML at all need not be reported line by line.</summary>
    const int MaxSlips = 50;

    readonly SourceText source;
    readonly string yaml;
    readonly int start;
    readonly FileReport report;
    readonly Parser parser;
    int nodes;

    YamlReader(SourceText source, string yaml, int start, FileReport report)
    {
        this.source = source;
        this.yaml = yaml;
        this.start = start;
        this.report = report;
        parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>
    /// The node at the root of the YAML in <paramref name="span"/>, an empty group when nothing is written, or null when it is beyond the
    /// limits. What cannot be read is reported and left out, top-level field by field.
    /// </summary>
    /// <param name="source">The whole file.</param>
    /// <param name="span">Where the YAML stands.</param>
    /// <param name="isField">True for a top-level key that the content type knows.</param>
    /// <param name="report">Where mistakes go.</param>
    public static YamlNode? Read(SourceText source, TextSpan span, Predicate<string> isField, FileReport report)
    {
        if (span.Length > MaxLength)
        {
            report.Add(FrontMatterDiagnostics.Limit, source.PositionAt(span.Start), string.Create(CultureInfo.InvariantCulture,
                $"The front matter has {span.Length} characters, more than the {MaxLength} that are read"));
            return null;
        }
        string yaml = YamlMending.Of(source, span, report);
        // What a failed attempt at the whole says comes again from its piece.
        var attempt = new FileReport(report.Path, report.Typed);
        (YamlNode? whole, YamlFault? fault) = Attempt(source, yaml, span.Start, attempt);
        if (fault is { Descriptor: { } descriptor } && descriptor == FrontMatterDiagnostics.Limit)
        {
            fault.Report(report);
            return null;
        }
        if (fault is not null || whole is ScalarNode) return Pieces(source, yaml, span.Start, fault, isField, report);
        report.AddAll(attempt);
        return whole;
    }

    static MapNode Pieces(SourceText source, string yaml, int start, YamlFault? fault, Predicate<string> isField, FileReport report)
    {
        var entries = new List<MapEntry>();
        var keys = new Dictionary<string, TextPosition>(StringComparer.Ordinal);
        var unread = new HashSet<string>(StringComparer.Ordinal);
        int slips = 0;
        foreach (TextSpan piece in YamlPieces.Of(yaml))
        {
            var within = new FileReport(report.Path, report.Typed);
            string text = yaml.Substring(piece.Start, piece.Length);
            (YamlNode? root, YamlFault? slip) = Attempt(source, text, start + piece.Start, within);
            if (slip is null && root is MapNode fields)
            {
                foreach (MapEntry entry in fields.Entries) Add(entry);
                report.AddAll(within);
                continue;
            }
            Report(text, start + piece.Start, slip);
            unread.UnionWith(YamlSlip.Keys(text, isField));
            fault = null;
            if (++slips == MaxSlips) break;
        }
        // Each piece can be read, and the whole cannot.
        if (fault is not null) Report(yaml, start, fault);
        return new MapNode(entries, source.PositionAt(start)) { Unread = unread };

        void Report(string text, int at, YamlFault? slip)
        {
            // What other generators and Markdown mean by these signs is better known than what YAML does.
            bool meant = text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.AsSpan().TrimStart(" -").StartsWith('*');
            if (slip?.Descriptor is not null && !meant) slip.Report(report);
            else if (YamlSlip.Report(source, text, at, slip, isField, report).MayContinue && report.Typed && entries is [.., { Value: ScalarNode } above])
            {
                // Half of its text would break rules that the whole may keep.
                unread.Add(above.Key);
                entries.Remove(above);
            }
        }

        void Add(MapEntry entry)
        {
            if (keys.TryAdd(entry.Key, entry.Position)) entries.Add(entry);
            else ReportTwice(report, entry, keys[entry.Key]);
        }
    }

    static (YamlNode? Root, YamlFault? Fault) Attempt(SourceText source, string yaml, int start, FileReport report)
    {
        try
        {
            return (new YamlReader(source, yaml, start, report).Document(), null);
        }
        catch (YamlRefusal refusal)
        {
            return (null, refusal.Fault);
        }
        catch (YamlException mistake)
        {
            return (null, new YamlFault((int)Math.Min(mistake.Start.Index, yaml.Length), mistake.Message));
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException or IndexOutOfRangeException
                                            or FormatException or OverflowException or NullReferenceException or KeyNotFoundException)
        {
            // The scanner gives up with these on a few inputs of the YAML test suite, and on a bracket that is not closed.
            return (null, new YamlFault(0, ""));
        }
    }

    YamlNode Document()
    {
        parser.MoveNext(); // the stream begins
        parser.MoveNext();
        if (parser.Current is not DocumentStart) return new MapNode([], source.PositionAt(start));
        parser.MoveNext();
        YamlNode root = Node(0);
        parser.MoveNext(); // the document ends
        if (parser.Current is DocumentStart second)
            throw Refuse(second, "A second block of fields begins here", "Keep one document, without a line --- in it.");
        return root is ScalarNode { IsNull: true } ? new MapNode([], root.Position) : root;
    }

    /// <summary>Reads the node at the current event and moves past it.</summary>
    YamlNode Node(int depth)
    {
        ParsingEvent at = parser.Current!;
        if (++nodes > MaxNodes) throw OverLimit(at, $"The front matter has more than {MaxNodes.ToString(CultureInfo.InvariantCulture)} values");
        if (depth > MaxDepth) throw OverLimit(at, $"The fields are nested more than {MaxDepth} levels deep");
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
            _ => throw Refuse(at, "The front matter ends too early", "Give the last key a value."),
        };
    }

    ScalarNode ScalarOf(Scalar scalar)
    {
        TextPosition place = Place(scalar);
        if (TextMistake(scalar.Value) is { } mistake)
            throw new YamlRefusal(new YamlFault(SourceDiagnostics.ControlCharacter, place, mistake, null));
        ReadOnlySpan<char> text = scalar.Value.AsSpan().TrimStart();
        if (text.StartsWith("=>") || text.StartsWith("->"))
            report.Add(FrontMatterDiagnostics.Code, place, $"The value begins with {text[..2]}, which Statiq would run as code");
        bool plain = scalar.Style == ScalarStyle.Plain;
        return new ScalarNode(scalar.Value, plain, place) { End = source.PositionAt(start + (int)scalar.End.Index), Cut = plain ? Cut(scalar) : null };
    }

    /// <summary>What a # cut off the text that ends before it on its line; in a list or group on one line up to the next comma or bracket.</summary>
    CutText? Cut(Scalar scalar)
    {
        int begin = (int)scalar.Start.Index, hash = (int)scalar.End.Index;
        while (hash < yaml.Length && yaml[hash] is ' ' or '\t') hash++;
        if (hash >= yaml.Length || yaml[hash] != '#' || hash == 0 || yaml[hash - 1] is not (' ' or '\t')) return null;
        int length = yaml.AsSpan(hash).IndexOfAny('\r', '\n');
        int end = length < 0 ? yaml.Length : hash + length;
        string whole = yaml[(scalar.Value.Length == 0 ? hash : begin)..end].Trim();
        return new CutText(source.PositionAt(start + hash), whole, hash + 1 < end && yaml[hash + 1] is not (' ' or '\t' or '#'));
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
                entries.Add(new MapEntry(key.Text, key.Position, value) { KeyEnd = key.End });
            else
                ReportTwice(report, new MapEntry(key.Text, key.Position, value), keys[key.Text]);
        }
        parser.MoveNext();
        return new MapNode(entries, Place(at));
    }

    TextPosition Place(ParsingEvent at) => source.PositionAt(start + (int)at.Start.Index);

    static void ReportTwice(FileReport report, MapEntry second, TextPosition first) => report.AddMistake(FrontMatterDiagnostics.DuplicateKey,
        second.Position, $"The key '{second.Key}' is given twice, first in line {first.Line}");

    YamlRefusal OverLimit(ParsingEvent at, string message) =>
        new(new YamlFault(FrontMatterDiagnostics.Limit, Place(at), message, null));

    YamlRefusal Refuse(ParsingEvent at, string message, string hint) =>
        new(new YamlFault(FrontMatterDiagnostics.RefusedFeature, Place(at), message, hint));

    /// <summary>Leaves the recursion of the reader; never leaves this class.</summary>
    sealed class YamlRefusal(YamlFault fault) : Exception(fault.Message)
    {
        public YamlFault Fault { get; } = fault;
    }
}
