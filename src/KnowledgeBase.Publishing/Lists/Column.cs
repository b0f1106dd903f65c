using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Publishing.Records;

namespace KnowledgeBase.Publishing.Lists;

/// <summary>One column of a table of documents.</summary>
/// <param name="Name">Its heading: the key of a field, with a dot inside groups and maps: <c>period.start</c>.</param>
/// <param name="Of">The field of a document of the type it was made for.</param>
sealed record Column(string Name, Func<SiteDocument, CsvField> Of)
{
    const string Separator = " | ";

    /// <summary>The columns of a content type: everything that fits a row, groups and maps spread out.</summary>
    public static IEnumerable<Column> AllOf(ContentType type, SiteModel site) =>
        PublicFields.OfRow(type).SelectMany(field => Spread(field, site));

    static IEnumerable<Column> Spread(FieldDeclaration field, SiteModel site) => field.Shape switch
    {
        GroupShape group => group.Fields
            .Where(inner => inner.Shape is not (GroupShape or MapShape or ListShape { Item: GroupShape }))
            .Select(inner => new Column($"{field.Key}.{inner.Key}", d =>
                Read(field, d) is { } record ? Field(inner.Shape, inner.Property.GetValue(record), site) : CsvField.Empty)),
        MapShape map => (site.Vocabulary(map.KeyVocabulary)?.Terms ?? [])
            .Select(term => new Column($"{field.Key}.{term.Id}", d => Field(map.Value, Entry(Read(field, d), term.Id), site))),
        _ => [new Column(field.Key, d => Field(field.Shape, Read(field, d), site))],
    };

    static object? Read(FieldDeclaration field, SiteDocument document) => field.Property.GetValue(document.Document.Record);

    static string? Entry(object? map, string key) =>
        map is ImmutableSortedDictionary<string, string> entries ? entries.GetValueOrDefault(key) : null;

    static CsvField Field(FieldShape shape, object? value, SiteModel site) => (shape, value) switch
    {
        (_, null) => CsvField.Empty,
        (TextShape text, string written) => CsvField.Text(Words(text.Domain, written, site)),
        (ListShape { Item: TextShape item }, IEnumerable texts) =>
            CsvField.Text(string.Join(Separator, texts.Cast<string>().Select(t => Words(item.Domain, t, site)))),
        (ListShape list, IEnumerable items) =>
            CsvField.Text(string.Join(Separator, items.Cast<object?>().Select(item => Field(list.Item, item, site).ToString()))),
        (_, bool truth) => CsvField.Value(truth ? "true" : "false"),
        (_, DateOnly date) => CsvField.Value(Dates.Iso(date)),
        (_, PartialDate date) => CsvField.Value(date.ToString()),
        (_, IFormattable number) => CsvField.Value(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => CsvField.Empty,
    };

    // As a person reads it: labels and titles, as on the page. Ids are in the JSON beside it.
    static string Words(TextDomain? domain, string text, SiteModel site) => domain switch
    {
        VocabularyDomain list => site.Label(list.Name, text),
        ReferenceDomain reference => site.Find(reference.Type, text)?.Title ?? text,
        _ => text,
    };
}
