using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>
/// Binds front matter to the record of its content type. Goes on after a mistake, so that an author sees all of them at once.
/// </summary>
sealed class RecordBinder
{
    static readonly ImmutableArray<string> NameKeys = ["id", "name", "title", "label"];
    const int MaxName = 40;

    readonly FileReport report;
    readonly ContentType type;
    readonly List<ReferenceUse> references = [];
    readonly List<TermUse> terms = [];
    readonly List<FileUse> files = [];
    readonly Dictionary<string, TextPosition> places = new(StringComparer.Ordinal);
    readonly Dictionary<string, TextPosition> ends = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    readonly HashSet<string> unread = new(StringComparer.Ordinal);
    readonly ScalarBinder scalars;

    RecordBinder(ContentType type, SourceText source, FileReport report)
    {
        this.type = type;
        this.report = report;
        scalars = new ScalarBinder(source, report, names, references, terms);
    }

    /// <summary>Binds the fields of <paramref name="map"/>; missing ones are reported at the start of the file.</summary>
    public static BoundRecord Bind(ContentType type, MapNode map, SourceText source, FileReport report)
    {
        var binder = new RecordBinder(type, source, report);
        var extra = new ExtraFields(type, map, report);
        var record = (ContentRecord)binder.Group(type.Shape, map, "", TextPosition.Start, extra);
        return new BoundRecord(record, extra.Texts, [.. binder.references], [.. binder.terms], [.. binder.files], new FieldPlaces(binder.places, binder.ends), binder.names, binder.unread, binder.scalars.Citations);
    }

    object Group(GroupShape shape, MapNode map, string path, TextPosition missingAt, ExtraFields? extra = null)
    {
        object record = Activator.CreateInstance(shape.Record)!;
        var given = new Dictionary<FieldDeclaration, string>(ReferenceEqualityComparer.Instance);
        foreach (string key in map.Unread)
            if (FieldKeys.Find(shape, key) is { } hidden && given.TryAdd(hidden, key)) unread.Add(PathOf(path, hidden));
        foreach (MapEntry entry in WrittenNumber.Joined(map.Entries))
        {
            if (extra?.TryKeep(entry) == true) continue;
            if (FieldKeys.Find(shape, entry.Key) is not { } field) ReportUnknown(shape, map, entry, path, given);
            else if (IsEmpty(field, entry, path))
            {
                if (field.Required) given.TryAdd(field, entry.Key);
            }
            else if (Takes(field, entry, given)) Set(record, field, entry, PathOf(path, field));
        }
        ReportMissing(shape, given, path, missingAt);
        return record;
    }

    static string PathOf(string path, FieldDeclaration field) => path.Length == 0 ? field.Key : $"{path}.{field.Key}";

    /// <summary>True for a field without a value; a required one is reported in a typed document.</summary>
    bool IsEmpty(FieldDeclaration field, MapEntry entry, string path)
    {
        bool none = entry.Value is ScalarNode { IsNull: true };
        if (!none && !(field.Required ? IsBlank(entry.Value as ScalarNode) : IsBlank(field.Shape, entry.Value))) return false;
        if (field.Required && report.Typed)
        {
            CutText? cut = (entry.Value as ScalarNode)?.Cut;
            report.AddMistake(BindingDiagnostics.MissingRequired, cut?.Position ?? (none ? entry.Position : entry.Value.Position), $"The field {Words(PathOf(path, field))} is empty",
                cut is null ? field.Help : $"A # begins a comment; write {entry.Key}: {Quoted.Of(cut.Whole)}.");
        }
        return !none || field.Required && report.Typed || (entry.Value as ScalarNode)?.Cut is null || !ReportCut(entry);
    }

    /// <summary>Forms leave empty quotation marks where somebody wrote nothing, or wrote and deleted it; and a group of nothing else.</summary>
    static bool IsBlank(FieldShape shape, YamlNode value) => (shape, value) switch
    {
        (_, ScalarNode scalar) => IsBlank(scalar),
        (ListShape { OrFile: true }, ListNode list) => list.Items.Count == 0,
        (GroupShape group, MapNode { Unread.Count: 0 } map) =>
            map.Entries.All(e => FieldKeys.Find(group, e.Key) is { } field && (IsBlank(field.Shape, e.Value) || e.Value is ListNode { Items: [] })),
        _ => false,
    };

    static bool IsBlank(ScalarNode? value) => value is { Cut: null } && string.IsNullOrWhiteSpace(value.Text);

    bool ReportCut(MapEntry entry)
    {
        if (entry.Value is ScalarNode { Cut: { Tight: true } cut })
            report.AddMistake(FrontMatterDiagnostics.CutText, cut.Position, "A # after a space begins a comment: the value is empty", $"If it belongs to the text, write: {entry.Key}: {Quoted.Of(cut.Whole)}");
        return false;
    }

    bool Takes(FieldDeclaration field, MapEntry entry, Dictionary<FieldDeclaration, string> given)
    {
        if (given.TryAdd(field, entry.Key)) return true;
        // Other generators' pages carry a date and a published date side by side, rightly.
        // What is written twice to the letter is said of the whole list of fields.
        if (report.Typed && given[field] != entry.Key) report.AddMistake(BindingDiagnostics.FieldTwice, entry.Position, $"'{entry.Key}' and '{given[field]}' are the same field");
        return entry.Key == field.Key;
    }

    void Set(object record, FieldDeclaration field, MapEntry entry, string path)
    {
        places[path] = entry.Value is ScalarNode ? entry.Value.Position : entry.Position;
        if (entry.Value is ScalarNode single) ends[path] = single.End;
        if (field.Shape is ListShape { OrFile: true } && entry.Value is ScalarNode name) files.Add(new FileUse(path, name.Text.Trim(), name.Position) { Key = entry.Key });
        if (Value(field.Shape, field.Property.PropertyType, entry.Value, path, entry.Position) is { } value) field.Property.SetValue(record, value);
        else unread.Add(path);
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
                return TypedLists.Of(target, new NamedFile(name.Text.Trim(), name.Position));
            case (ListShape, ScalarNode { Plain: true } marked) when WrittenList.Of(marked.Text, Words(path)) is { } written:
                report.AddMistake(BindingDiagnostics.WrongType, node.Position, written.Slip, $"Write: - {Shown.Of(written.Items[0])}");
                return null;
            case (ListShape { Item: TextShape item } list, ScalarNode text):
                if (item.Domain is null) ReportOneText(text, path);
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
        // Of single values where groups are wanted the first is named, and how many more there are.
        YamlNode? ungrouped = shape.Item is GroupShape ? nodes.FirstOrDefault(IsWritten) : null;
        for (int i = 0; i < nodes.Count; i++)
        {
            string itemPath = FormattableString.Invariant($"{path}[{i}]");
            places[itemPath] = nodes[i].Position;
            if (nodes[i] is MapNode map && Name(map) is { } name) names[itemPath] = name;
            if (nodes[i] is ScalarNode { IsNull: true } none)
                report.AddMistake(BindingDiagnostics.WrongType, none.Position, $"{Words(itemPath)} is empty",
                    none.Cut is { } cut ? $"A # begins a comment; write {Quoted.Of(cut.Whole)}." : "Write a value after the hyphen or delete the line.");
            else if (shape.Item is TextShape && nodes[i] is ScalarNode text && !seen.Add(text.Text.Trim()))
                report.AddMistake(BindingDiagnostics.RepeatedValue, nodes[i].Position, $"'{path}' lists '{text.Text.Trim()}' twice");
            else if (ungrouped is not null && IsWritten(nodes[i]))
            {
                if (ReferenceEquals(nodes[i], ungrouped)) ReportKind(shape.Item, ungrouped, itemPath, nodes.Count(IsWritten) - 1);
                unread.Add(itemPath);
            }
            else if (Value(shape.Item, item, nodes[i], itemPath, nodes[i].Position) is { } value)
                values.Add(value);
            else
                unread.Add(itemPath);
        }
        ReportCount(shape, nodes.Count, path, keyPosition);
        return TypedLists.Of(target, values);
    }

    static bool IsWritten(YamlNode node) => node is ScalarNode { IsNull: false };

    static string? Name(MapNode item)
    {
        foreach (string key in NameKeys)
            if (item[key] is ScalarNode { IsNull: false } name && name.Text.Trim() is { Length: > 0 and <= MaxName } text) return Shown.Of(text);
        return null;
    }

    ImmutableSortedDictionary<string, string> Map(MapShape shape, MapNode map, string path)
    {
        ImmutableSortedDictionary<string, string>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (MapEntry entry in map.Entries)
        {
            string entryPath = $"{path}.{entry.Key}";
            places[entryPath] = entry.Value.Position;
            terms.Add(new TermUse(entryPath, shape.KeyVocabulary, entry.Key, entry.Position) { End = entry.KeyEnd });
            if (entry.Value is not ScalarNode scalar)
                ReportKind(shape.Value, entry.Value, entryPath);
            else if (!IsBlank(scalar) && scalars.Text(shape.Value, scalar, entryPath) is { } text)
                values[entry.Key] = text;
        }
        return values.ToImmutable();
    }

    /// <summary>The field that a misspelt key means is not missing too.</summary>
    void ReportUnknown(GroupShape shape, MapNode map, MapEntry entry, string path, Dictionary<FieldDeclaration, string> given)
    {
        (string message, string? hint, string? meant) = MissingSpace(shape, entry) ?? Unknown(shape, entry, path);
        string? spaced = meant is not null && entry.Key.StartsWith($"{meant}:", StringComparison.Ordinal) ? Spaced(meant, entry) : null;
        string? sole = Nearest.Sole(entry.Key, [.. shape.Fields.Select(f => f.Key)]);
        bool free = sole is not null && sole == meant && !map.Entries.Any(e => e != entry && (FieldKeys.Find(shape, e.Key)?.Key ?? Nearest.To(e.Key, shape.Fields.Select(f => f.Key))) == sole);
        report.AddMistake(BindingDiagnostics.UnknownKey, entry.Position, message, hint, (spaced ?? (free ? sole : null)) is { } instead ? Fix.Of(entry.Position, entry.KeyEnd, instead) : null);
        if (meant is not null && FieldKeys.Find(shape, meant) is { } field && given.TryAdd(field, entry.Key)) unread.Add(PathOf(path, field));
    }

    /// <summary>The key and what follows its colon, parted; the key alone where a second colon follows; null where that is not all there is.</summary>
    static string? Spaced(string key, MapEntry entry)
    {
        string rest = entry.Key[(key.Length + 1)..].Trim();
        return rest.Length == 0 ? key : entry.Value is ScalarNode { IsNull: true } ? $"{key}: {rest}" : null;
    }

    (string Message, string? Hint, string? Meant) Unknown(GroupShape shape, MapEntry entry, string path)
    {
        string inside = path.Length == 0 ? $"a {type.Title.ToLowerInvariant()}" : Words(path);
        string? near = Nearest.To(entry.Key, shape.Fields.Select(f => f.Key));
        return ($"There is no field '{entry.Key}' in {inside}",
            near is not null ? $"Did you mean '{near}'?" : "The fields here: " + string.Join(", ", shape.Fields.Where(f => !f.IsForEditors).Select(f => f.Key)) + ".", near);
    }

    /// <summary><c>start:2024</c> on one line with others, and <c>status:: completed</c>: YAML takes the colon for a part of the key.</summary>
    static (string Message, string? Hint, string? Meant)? MissingSpace(GroupShape shape, MapEntry entry)
    {
        int colon = entry.Key.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || FieldKeys.Find(shape, entry.Key[..colon].Trim()) is null) return null;
        string key = entry.Key[..colon].Trim(), value = entry.Key[(colon + 1)..].Trim(' ', ':');
        return value.Length == 0
            ? ($"Two colons follow '{key}'", $"Write '{key}:' with one colon.", key)
            : ($"A space is missing after '{key}:'", $"Write: {key}: {Shown.Of(value)}", key);
    }

    void ReportMissing(GroupShape shape, Dictionary<FieldDeclaration, string> given, string path, TextPosition at)
    {
        if (!report.Typed) return;
        foreach (FieldDeclaration field in shape.Fields)
            if (field.Required && !given.ContainsKey(field) && !unread.Contains(PathOf(path, field)))
                ReportMissing(field, path, at);
    }

    void ReportMissing(FieldDeclaration field, string path, TextPosition at)
    {
        report.AddMistake(BindingDiagnostics.MissingRequired, at,
            path.Length == 0 ? $"The field '{field.Key}' is missing" : $"The field '{field.Key}' of {Words(path)} is missing", field.Help);
        unread.Add(PathOf(path, field));
    }

    void ReportCount(ListShape shape, int count, string path, TextPosition at)
    {
        if (count < shape.Min)
        {
            report.AddMistake(BindingDiagnostics.ListLength, at,
                FormattableString.Invariant(count == 0 ? (FormattableString)$"{Words(path)} is empty; it needs {shape.Min}{(shape.Max < int.MaxValue ? $" to {shape.Max}" : " or more")}" : $"{Words(path)} has {count} values, fewer than {shape.Min}"),
                count > 0 ? "Add another." : shape.Item is GroupShape group ? $"In place of the brackets write each on a line of its own below it, as: - {group.Fields[0].Key}: …" : "Write at least one between the brackets.");
            unread.Add(path);
        }
        if (count > shape.Max)
            report.AddMistake(BindingDiagnostics.ListLength, at, FormattableString.Invariant($"{Words(path)} has {count} values, more than {shape.Max}"), "Keep those that matter most.");
    }

    void ReportOneText(ScalarNode node, string path)
    {
        string text = node.Text.Trim();
        char sign = text.Contains(',', StringComparison.Ordinal) ? ',' : ';';
        if (node.Plain && text.Contains(sign, StringComparison.Ordinal))
            report.Add(BindingDiagnostics.OneText, node.Position, $"{Words(path)} is read as one text",
                $"Where several are meant, write [{string.Join(", ", text.Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Shown.Of))}].");
    }

    /// <param name="shape">What is wanted.</param>
    /// <param name="node">What is there.</param>
    /// <param name="path">Where.</param>
    /// <param name="more">How many more items of the list are the same mistake.</param>
    void ReportKind(FieldShape shape, YamlNode node, string path, int more = 0)
    {
        // What may hide a plain page is judged with the page as a whole.
        if (!report.Typed && path == "excluded") return;
        (string wanted, string hint) = WantedKind.Of(shape, node, isItem: path.EndsWith(']'));
        report.AddMistake(BindingDiagnostics.WrongType, node.Position, $"{Words(path)} is {node.Kind}, where {wanted} is wanted{(more == 0 ? "" : FormattableString.Invariant($"; the same holds for {more} more"))}", hint);
    }

    string Words(string path) => FieldWords.Of(path, names);
}
