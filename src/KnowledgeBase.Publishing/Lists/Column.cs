namespace KnowledgeBase.Publishing.Lists;

/// <summary>One column of a table of documents.</summary>
/// <param name="Name">Its heading: the key of a field, with a dot inside groups and maps: <c>period.start</c>.</param>
/// <param name="Of">The field of a document of the type it was made for.</param>
sealed record Column(string Name, Func<SiteDocument, CsvField> Of)
{
    const string Separator = " | ";

    /// <summary>The columns of a content type: everything that fits a row, groups and maps spread out.</summary>
    public static IEnumerable<Column> AllOf(ContentType type, SiteModel site) => Spread("", type.Shape, site.Values, site);

    /// <summary>True for what says something to a reader and is no list of groups; no list holds what is withdrawn.</summary>
    public static bool FitsRow(FieldDeclaration field) =>
        field.Shown && field.Shape is not ListShape { Item: GroupShape } && field.Property.Name is not nameof(ContentRecord.Withdrawn);

    static IEnumerable<Column> Spread(string name, FieldShape shape, Func<SiteDocument, FieldValue> value, SiteModel site) => shape switch
    {
        GroupShape group => group.Fields.Where(FitsRow).SelectMany(field =>
            Spread(Inside(name, field.Key), field.Shape, d => value(d) is GroupValue fields ? fields[field.Key] : NoValue.Instance, site)),
        MapShape map => (site.Vocabulary(map.KeyVocabulary)?.Terms ?? []).Select(term =>
            new Column(Inside(name, term.Id), d => value(d) is MapValue entries ? Cell(entries[term.Id]) : CsvField.Empty)),
        _ => [new Column(name, d => Cell(value(d)))],
    };

    static string Inside(string name, string key) => name.Length == 0 ? key : $"{name}.{key}";

    // As a person reads it: labels and titles, as on the page. Ids are in the JSON beside it.
    static CsvField Cell(FieldValue value) => value switch
    {
        NumberValue number => CsvField.Number(number.Figure),
        DateValue or TruthValue => CsvField.Value(value.Text),
        ListValue list => CsvField.Text(string.Join(Separator, list.Items.Select(item => item.Text))),
        _ => CsvField.Text(value.Text),
    };
}
