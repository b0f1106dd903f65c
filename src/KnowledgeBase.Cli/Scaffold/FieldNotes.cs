namespace KnowledgeBase.Cli.Scaffold;

/// <summary>Says in plain words what to write in a field.</summary>
sealed class FieldNotes(ImmutableArray<ContentType> types, ImmutableArray<Vocabulary> vocabularies)
{
    const int Width = 100;

    /// <summary>The help of the field, then its rules, wrapped.</summary>
    public ImmutableArray<string> Of(FieldDeclaration field) =>
        [.. Wrapped(Joined(field.Help, field.Required ? "(required)" : "")), .. Wrapped(Rules(field.Shape))];

    /// <summary>The help of the field and its rules, on one line.</summary>
    public string Line(FieldDeclaration field) => Joined(field.Help, Rules(field.Shape));

    /// <summary>The ids of a controlled list, or none where it is not known.</summary>
    public ImmutableArray<string> Terms(string vocabulary) => [.. Find(vocabulary)?.Terms.Select(t => t.Id) ?? []];

    string Rules(FieldShape shape) => shape switch
    {
        TextShape text => Rules(text),
        NumberShape number => Range(number.Min, number.Max) is { Length: > 0 } range ? $"{(number.Whole ? "A whole number" : "A number")}: {range}." : "",
        DateShape => "A date: 2026-11-23.",
        PartialDateShape => "A year, month or day: 2004, 2004-05 or 2004-05-17.",
        ListShape list => List(list),
        MapShape map => Map(map),
        _ => "",
    };

    string Rules(TextShape text) => text.Domain switch
    {
        AllowedDomain allowed => $"One of: {string.Join(", ", allowed.Values)}.",
        VocabularyDomain list => Find(list.Name) is { } vocabulary
            ? $"One of: {string.Join(", ", vocabulary.Terms.Select(Shown))}."
            : $"A term of the list {list.Name}.",
        ReferenceDomain reference => Reference(reference),
        _ => Range(text.Min, text.Max ?? double.PositiveInfinity, least: 0) is { Length: > 0 } range ? $"Length: {range} characters." : "",
    };

    string List(ListShape list)
    {
        string count = Range(list.Min, list.Max ?? double.PositiveInfinity, least: 0);
        string rules = list.Item is GroupShape ? "" : Rules(list.Item);
        string file = list.OrFile ? ", or the name of a file beside the document" : "";
        return Joined(count.Length > 0 ? $"A list of {count}{file}." : $"A list{file}.", rules);
    }

    string Map(MapShape map) =>
        Joined(Find(map.KeyVocabulary) is null ? $"A group with terms of the list {map.KeyVocabulary} as keys." : "", Rules(map.Value));

    string Reference(ReferenceDomain reference)
    {
        ContentType? type = types.FirstOrDefault(t => t.Name == reference.Type);
        return type is null
            ? $"The id of a {reference.Type}."
            : $"The id of a {type.Title.ToLowerInvariant()}: the name of a file in the folder {type.Folder}, without .md.";
    }

    // An id that says as much as its label needs none.
    static string Shown(Term term) => Slug.Of(term.Label) == term.Id ? term.Id : $"{term.Id} ({term.Label})";

    Vocabulary? Find(string name) => vocabularies.FirstOrDefault(v => v.Name == name);

    static string Range(double min, double max, double least = double.NegativeInfinity) => (min > least, double.IsFinite(max)) switch
    {
        (true, true) when min == max => Number(min),
        (true, true) => $"{Number(min)} to {Number(max)}",
        (true, false) => $"at least {Number(min)}",
        (false, true) => $"at most {Number(max)}",
        _ => "",
    };

    static string Joined(string first, string second) => first.Length == 0 || second.Length == 0 ? first + second : $"{first} {second}";

    static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' ', '\n', '\r').Where(w => w.Length > 0))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        if (line.Length > 0) yield return line.ToString();
    }
}
