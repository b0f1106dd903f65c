namespace KnowledgeBase.Publishing.Lists;

/// <summary>One column of a table of documents.</summary>
/// <param name="Name">Its heading: the key of a field, with a dot inside groups and maps: <c>period.start</c>.</param>
/// <param name="Of">The field of a document of the type it was made for.</param>
sealed record Column(string Name, Func<SiteDocument, CsvField> Of)
{
    const string Separator = " | ";

    /// <summary>The columns of a content type: everything that fits a row, groups and maps spread out.</summary>
    public static IEnumerable<Column> AllOf(ContentType type, SiteModel site) =>
        type.Shape.Fields.Where(FitsRow).SelectMany(field => Spread(field, site));

    /// <summary>True for what says something to a reader and is no list of groups.</summary>
    public static bool FitsRow(FieldDeclaration field) => field.Shown && field.Shape is not ListShape { Item: GroupShape };

    static IEnumerable<Column> Spread(FieldDeclaration field, SiteModel site) => field.Shape switch
    {
        GroupShape group => group.Fields
            .Where(inner => inner.Shape is not (GroupShape or MapShape or ListShape { Item: GroupShape }))
            .Select(inner => new Column($"{field.Key}.{inner.Key}", d =>
                site.Values(d)[field.Key] is GroupValue inside ? Cell(inside[inner.Key]) : CsvField.Empty)),
        MapShape map => (site.Vocabulary(map.KeyVocabulary)?.Terms ?? [])
            .Select(term => new Column($"{field.Key}.{term.Id}", d =>
                site.Values(d)[field.Key] is MapValue entries ? Cell(entries[term.Id]) : CsvField.Empty)),
        _ => [new Column(field.Key, d => Cell(site.Values(d)[field.Key]))],
    };

    // As a person reads it: labels and titles, as on the page. Ids are in the JSON beside it.
    static CsvField Cell(FieldValue value) => value switch
    {
        NumberValue number => CsvField.Number(number.Figure),
        DateValue or TruthValue => CsvField.Value(value.Text),
        ListValue list => CsvField.Text(string.Join(Separator, list.Items.Select(item => item.Text))),
        _ => CsvField.Text(value.Text),
    };
}
