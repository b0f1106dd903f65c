using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Cli.Snippets;

/// <summary>Writes the text of one snippet: YAML with places to fill in, numbered in the order they are written (TextMate's form, as VS Code has it).</summary>
/// <param name="notes">Knows the terms of controlled lists.</param>
/// <param name="documents">Ids of the documents of each type that is small enough to choose from.</param>
sealed class SnippetText(FieldNotes notes, IReadOnlyDictionary<string, ImmutableArray<string>> documents)
{
    int places;

    /// <summary>The lines of a field, indented by <paramref name="indent"/>.</summary>
    public IEnumerable<string> Lines(FieldDeclaration field, string indent = "") => field.Shape switch
    {
        GroupShape group => [$"{indent}{field.Key}:", .. Group(group, $"{indent}  ", $"{indent}  ")],
        ListShape { Item: GroupShape item } => [$"{indent}{field.Key}:", .. Group(item, $"{indent}  - ", $"{indent}    ")],
        ListShape list => [$"{indent}{field.Key}: [{Value(list.Item, field)}]"],
        MapShape map => [$"{indent}{field.Key}:", .. notes.Terms(map.KeyVocabulary).Select(key => $"{indent}  {key}: {Value(map.Value, field)}")],
        _ => [$"{indent}{field.Key}: {Value(field.Shape, field)}"],
    };

    /// <summary>A place with a text that is written over.</summary>
    public string Place(string text) => FormattableString.Invariant($"${{{++places}:{Escaped(text, @"\$}")}}}");

    /// <summary>What must be there; all of it where nothing must.</summary>
    IEnumerable<string> Group(GroupShape group, string first, string others)
    {
        ImmutableArray<FieldDeclaration> shown = [.. group.Fields.Where(f => f.Required)];
        if (shown.IsEmpty) shown = group.Fields;
        string[] lines = [.. shown.SelectMany(field => Lines(field, others))];
        return [first + lines[0][others.Length..], .. lines[1..]];
    }

    string Value(FieldShape shape, FieldDeclaration field) => shape switch
    {
        TextShape { Domain: AllowedDomain allowed } => Choice(allowed.Values),
        TextShape { Domain: VocabularyDomain list } when notes.Terms(list.Name) is { IsEmpty: false } terms => Choice(terms),
        TextShape { Domain: ReferenceDomain reference } when documents.TryGetValue(reference.Type, out ImmutableArray<string> ids) && !ids.IsEmpty => Choice(ids),
        TextShape { Domain: not null } => Place(field.Example ?? "id"),
        TextShape => $"\"{Place(field.Example ?? field.Help.TrimEnd('.').Replace('"', '\''))}\"",
        NumberShape number => Place(field.Example ?? (double.IsFinite(number.Min) ? number.Min : 1).ToString(CultureInfo.InvariantCulture)),
        BooleanShape => Choice(["true", "false"]),
        DateShape => FormattableString.Invariant($"${{{++places}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}}"),
        _ => Place(field.Example ?? "2004-05"),
    };

    string Choice(IEnumerable<string> values) => FormattableString.Invariant($"${{{++places}|{string.Join(',', values.Select(v => Escaped(v, @"\,|")))}|}}");

    static string Escaped(string text, string signs) => string.Concat(text.Select(c => signs.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
