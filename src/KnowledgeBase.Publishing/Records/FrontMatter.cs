using System.Collections;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Publishing.Records;

/// <summary>
/// Reads fields that several content types share by convention (<c>contributors</c>, <c>licence</c>, <c>sources</c> …) by their
/// keys. A type without the field, or with one of another shape, simply has no value there.
/// </summary>
static class FrontMatter
{
    /// <summary>The text of a field, or null.</summary>
    public static string? Text(SiteDocument document, string key) => Text(Group(document), key);

    /// <summary>True when everything in the document is invented.</summary>
    public static bool IsExample(SiteDocument document) => Group(document).Value("example") is true;

    /// <summary>The texts of a list of texts.</summary>
    public static IEnumerable<string> Texts(SiteDocument document, string key) =>
        Group(document).Value(key) is IEnumerable<string> texts ? texts : [];

    /// <summary>The group in a field, or null.</summary>
    public static RecordGroup? Inner(SiteDocument document, string key)
    {
        RecordGroup outer = Group(document);
        return outer.Find(key)?.Shape is GroupShape shape && outer.Value(key) is { } record ? new RecordGroup(shape, record) : null;
    }

    /// <summary>The groups of a list of groups.</summary>
    public static IEnumerable<RecordGroup> Groups(SiteDocument document, string key)
    {
        RecordGroup outer = Group(document);
        return outer.Find(key)?.Shape is ListShape { Item: GroupShape shape } && outer.Value(key) is IEnumerable records
            ? records.Cast<object>().Select(record => new RecordGroup(shape, record))
            : [];
    }

    /// <summary>The text of a field of a group, or null: numbers and dates as they are written in front matter.</summary>
    public static string? Text(RecordGroup group, string key) => group.Value(key) switch
    {
        string { Length: > 0 } text => text,
        string or IEnumerable => null,
        DateOnly date => Dates.Iso(date),
        IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        PartialDate date => date.ToString(),
        _ => null,
    };

    static RecordGroup Group(SiteDocument document) => new(document.Document.Type.Shape, document.Document.Record);
}

/// <summary>A record with its declaration.</summary>
readonly record struct RecordGroup(GroupShape Shape, object Record)
{
    public FieldDeclaration? Find(string key) => Shape.Fields.FirstOrDefault(f => f.Key == key);

    public object? Value(string key) => Find(key)?.Property.GetValue(Record);
}
