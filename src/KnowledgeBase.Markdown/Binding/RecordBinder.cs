using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>
/// Binds front matter to the record of its content type. Goes on after a mistake, so that an author sees all of them at once.
/// </summary>
sealed class RecordBinder
{
    readonly FileReport report;
    readonly ContentType type;
    readonly List<ReferenceUse> references = [];
    readonly List<TermUse> terms = [];
    readonly List<FileUse> files = [];
    readonly Dictionary<string, TextPosition> places = new(StringComparer.Ordinal);
    readonly ScalarBinder scalars;

    RecordBinder(ContentType type, FileReport report)
    {
        this.type = type;
        this.report = report;
        scalars = new ScalarBinder(report, references, terms);
    }

    /// <summary>Binds the fields of <paramref name="map"/>; missing ones are reported at the start of the file.</summary>
    public static BoundRecord Bind(ContentType type, MapNode map, FileReport report)
    {
        var binder = new RecordBinder(type, report);
        ImmutableSortedDictionary<string, string>.Builder extra = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var record = (ContentRecord)binder.Group(type.Shape, map, "", TextPosition.Start, entry =>
        {
            if (!type.Open) return false;
            if (ExtraText(entry.Value) is { } text) extra[entry.Key] = text;
            return true;
        });
        return new BoundRecord(record, extra.ToImmutable(), [.. binder.references], [.. binder.terms], [.. binder.files], binder.places);
    }

    static string? ExtraText(YamlNode node) => node switch
    {
        ScalarNode { IsNull: false } scalar => scalar.Text,
        ListNode list when list.Items.All(i => i is ScalarNode) => string.Join(", ", list.Items.Select(i => ((ScalarNode)i).Text)),
        _ => null,
    };

    object Group(GroupShape shape, MapNode map, string path, TextPosition missingAt, Func<MapEntry, bool>? keeps = null)
    {
        object record = Activator.CreateInstance(shape.Record)!;
        var given = new Dictionary<FieldDeclaration, string>(ReferenceEqualityComparer.Instance);
        foreach (MapEntry entry in map.Entries)
        {
            if (FieldKeys.Find(shape, entry.Key) is not { } field)
            {
                if (keeps?.Invoke(entry) != true) ReportUnknown(shape, entry, path);
                continue;
            }
            if (entry.Value is ScalarNode { IsNull: true })
            {
                if (field.Required && report.Typed && given.TryAdd(field, entry.Key))
                    report.AddMistake(BindingDiagnostics.MissingRequired, entry.Position, $"The field '{entry.Key}' is empty", field.Help);
                continue;
            }
            if (!given.TryAdd(field, entry.Key))
            {
                // Other generators' pages carry a date and a published date side by side, rightly.
                if (report.Typed)
                    report.AddMistake(BindingDiagnostics.FieldTwice, entry.Position, $"'{entry.Key}' and '{given[field]}' are the same field");
                if (entry.Key != field.Key) continue;
            }
            string fieldPath = path.Length == 0 ? field.Key : $"{path}.{field.Key}";
            places[fieldPath] = entry.Value is ScalarNode ? entry.Value.Position : entry.Position;
            if (field.Required && entry.Value is ScalarNode blank && string.IsNullOrWhiteSpace(blank.Text))
            {
                if (report.Typed) report.AddMistake(BindingDiagnostics.MissingRequired, blank.Position, $"The field '{fieldPath}' is empty", field.Help);
                continue;
            }
            if (Value(field.Shape, field.Property.PropertyType, entry.Value, fieldPath, entry.Position) is { } value)
                field.Property.SetValue(record, value);
        }
        ReportMissing(shape, given, path, missingAt);
        return record;
    }

    object? Value(FieldShape shape, Type target, YamlNode node, string path, TextPosition keyPosition)
    {
        switch (shape, node)
        {
            case (GroupShape group, MapNode map):
                return Group(group, map, path, keyPosition);
            case (MapShape map, MapNode entries):
                return Map(map, entries, path);
            case (ListShape list, ListNode nodes):
                return List(list, target, nodes.Items, path, keyPosition);
            case (ListShape { OrFile: true }, ScalarNode name):
                files.Add(new FileUse(path, name.Text.Trim(), name.Position));
                return Lists.Of(target, new NamedFile(name.Text.Trim(), name.Position));
            case (ListShape { Item: TextShape } list, ScalarNode):
                return List(list, target, [node], path, keyPosition);
            case (GroupShape or MapShape or ListShape, _) or (_, not ScalarNode):
                ReportKind(shape, node, path);
                return null;
            default:
                return scalars.Bind(shape, (ScalarNode)node, path);
        }
    }

    object List(ListShape shape, Type target, IReadOnlyList<YamlNode> nodes, string path, TextPosition keyPosition)
    {
        Type item = target.GetGenericArguments()[0];
        var values = new List<object>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < nodes.Count; i++)
        {
            string itemPath = FormattableString.Invariant($"{path}[{i}]");
            places[itemPath] = nodes[i].Position;
            if (nodes[i] is ScalarNode { IsNull: true })
                report.AddMistake(BindingDiagnostics.WrongType, nodes[i].Position, $"'{itemPath}' is empty", "Write a value after the hyphen or delete the line.");
            else if (shape.Item is TextShape && nodes[i] is ScalarNode text && !seen.Add(text.Text.Trim()))
                report.AddMistake(BindingDiagnostics.RepeatedValue, nodes[i].Position, $"'{path}' lists '{text.Text.Trim()}' twice");
            else if (Value(shape.Item, item, nodes[i], itemPath, nodes[i].Position) is { } value)
                values.Add(value);
        }
        ReportCount(shape, nodes.Count, path, keyPosition);
        return Lists.Of(target, values);
    }

    ImmutableSortedDictionary<string, string> Map(MapShape shape, MapNode map, string path)
    {
        ImmutableSortedDictionary<string, string>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (MapEntry entry in map.Entries)
        {
            string entryPath = $"{path}.{entry.Key}";
            places[entryPath] = entry.Value.Position;
            terms.Add(new TermUse(entryPath, shape.KeyVocabulary, entry.Key, entry.Position));
            if (entry.Value is not ScalarNode scalar)
                ReportKind(shape.Value, entry.Value, entryPath);
            else if (!scalar.IsNull && scalars.Text(shape.Value, scalar, entryPath) is { } text)
                values[entry.Key] = text;
        }
        return values.ToImmutable();
    }

    void ReportUnknown(GroupShape shape, MapEntry entry, string path)
    {
        string inside = path.Length == 0 ? $"a {type.Title.ToLowerInvariant()}" : $"'{path}'";
        string known = "Known here: " + string.Join(", ", shape.Fields.Select(f => f.Key)) + ".";
        report.AddMistake(BindingDiagnostics.UnknownKey, entry.Position,
            $"The key '{entry.Key}' is not known in {inside}", Nearest.Hint(entry.Key, shape.Fields.Select(f => f.Key), known));
    }

    void ReportMissing(GroupShape shape, Dictionary<FieldDeclaration, string> given, string path, TextPosition at)
    {
        if (!report.Typed) return;
        foreach (FieldDeclaration field in shape.Fields)
            if (field.Required && !given.ContainsKey(field))
                report.AddMistake(BindingDiagnostics.MissingRequired, at,
                    path.Length == 0 ? $"The field '{field.Key}' is missing" : $"The field '{field.Key}' of '{path}' is missing", field.Help);
    }

    void ReportCount(ListShape shape, int count, string path, TextPosition at)
    {
        if (count < shape.Min)
            report.AddMistake(BindingDiagnostics.ListLength, at, FormattableString.Invariant($"'{path}' has {count} values, fewer than {shape.Min}"));
        if (count > shape.Max)
            report.AddMistake(BindingDiagnostics.ListLength, at, FormattableString.Invariant($"'{path}' has {count} values, more than {shape.Max}"));
    }

    void ReportKind(FieldShape shape, YamlNode node, string path)
    {
        (string wanted, string hint) = shape switch
        {
            ListShape { OrFile: true } => ("a list or the name of a file", "Write one value a line, each after a hyphen and a space, or the name of a file after the colon."),
            ListShape => ("a list", "Write one value a line, each after a hyphen and a space."),
            GroupShape group => ("a group of fields", "Write its fields below it, indented by two spaces: " + string.Join(", ", group.Fields.Select(f => f.Key)) + "."),
            MapShape => ("a group of terms", "Write `term: text` below it, indented by two spaces."),
            _ => ("a single value", "Write one value after the colon."),
        };
        report.AddMistake(BindingDiagnostics.WrongType, node.Position, $"'{path}' is {node.Kind}, where {wanted} is wanted", hint);
    }
}
