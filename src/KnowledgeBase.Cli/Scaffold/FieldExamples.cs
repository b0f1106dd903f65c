using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.Scaffold;

/// <summary>Writes fields as they may stand in front matter, from the examples and shapes of their declarations.</summary>
/// <param name="notes">Knows the terms of controlled lists.</param>
sealed partial class FieldExamples(FieldNotes notes)
{
    /// <summary>Lines of YAML; null where the declaration shows nothing.</summary>
    public string? Lines(FieldDeclaration field)
    {
        string? below = field.Shape switch
        {
            GroupShape fields => Below(fields, "\n  ", "  "),
            ListShape { Item: GroupShape item } => Below(item, "\n  - ", "    "),
            _ => Value(field) is { } value ? $" {value}\n" : null,
        };
        return below is null ? null : $"{field.Key}:{below}";
    }

    /// <summary>The value on one line, in brackets where it is a list or a group; null where the declaration shows nothing.</summary>
    public string? Value(FieldDeclaration field) => Value(field.Shape, field.Example, nested: false);

    /// <summary>A text as YAML takes it whole; <paramref name="nested"/> between brackets.</summary>
    public static string Scalar(string text, bool nested) =>
        Plain().IsMatch(text) && !(nested && text.Contains(',', StringComparison.Ordinal)) ? text : YamlLines.Quoted(text);

    string? Below(GroupShape fields, string first, string others)
    {
        string[] lines = [.. from field in Shown(fields) let value = Value(field) where value is not null select $"{field.Key}: {value}\n"];
        return lines.Length == 0 ? null : first + string.Join(others, lines);
    }

    /// <summary>What must be there and what has an example of its own; everything where nothing must be there.</summary>
    static IEnumerable<FieldDeclaration> Shown(GroupShape group) =>
        group.Fields.Any(f => f.Required) ? group.Fields.Where(f => f.Required || f.Example is not null) : group.Fields;

    string? Value(FieldShape shape, string? example, bool nested) => shape switch
    {
        TextShape text => (example ?? Word(text.Domain)) is { } word ? Scalar(word, nested) : null,
        NumberShape number => example ?? (double.IsFinite(number.Min) ? Math.Max(number.Min, 1) : 1).ToString(CultureInfo.InvariantCulture),
        BooleanShape => example ?? "true",
        DateShape => example ?? "2026-11-23",
        PartialDateShape => example ?? "2004-05",
        ListShape list => Value(list.Item, example, nested: true) is { } item ? $"[{item}]" : null,
        GroupShape group => Group(group),
        MapShape map => notes.Terms(map.KeyVocabulary) is [{ } key, ..] && Value(map.Value, null, nested: true) is { } value ? $"{{ {key}: {value} }}" : null,
        _ => null,
    };

    string? Group(GroupShape fields)
    {
        string[] values = [.. from field in Shown(fields) let value = Value(field.Shape, field.Example, nested: true) where value is not null select $"{field.Key}: {value}"];
        return values.Length == 0 ? null : $"{{ {string.Join(", ", values)} }}";
    }

    string? Word(TextDomain? domain) => domain switch
    {
        AllowedDomain allowed => allowed.Values[0],
        VocabularyDomain list => notes.Terms(list.Name).FirstOrDefault(),
        _ => null,
    };

    [GeneratedRegex(@"^[\p{L}\d/][\p{L}\d .,'()/%-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
