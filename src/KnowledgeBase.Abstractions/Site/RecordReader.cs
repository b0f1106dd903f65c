using System.Collections;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>Reads records into values by their declarations alone: the one place that looks into records.</summary>
sealed class RecordReader(SiteModel site)
{
    public GroupValue Group(GroupShape shape, object record) =>
        new([.. shape.Fields.Select(field => new Field(field, Value(field.Shape, field.Of(record))))]);

    FieldValue Value(FieldShape shape, object? value) => (shape, value) switch
    {
        (TextShape text, string { Length: > 0 } written) => Text(text.Domain, written),
        (NumberShape, int number) => new NumberValue(number, Whole: true),
        (NumberShape, double number) when double.IsFinite(number) => new NumberValue(number, Whole: false),
        (NumberShape, Figure figure) => new NumberValue(figure, Whole: false),
        (BooleanShape, bool truth) => new TruthValue(truth),
        (DateShape, DateOnly day) => new DateValue(PartialDate.Of(day)),
        (PartialDateShape, PartialDate date) => new DateValue(date),
        (ListShape, ListOrFile { File: { } file }) => new FileValue(file.Name),
        (ListShape list, IEnumerable items) => new ListValue(
            [.. items.Cast<object?>().Select(item => Value(list.Item, item)).Where(item => item is not NoValue)]),
        (MapShape map, ImmutableSortedDictionary<string, string> entries) => Map(map, entries),
        (GroupShape group, not null) => Group(group, value),
        _ => NoValue.Instance,
    };

    FieldValue Text(TextDomain? domain, string text) => domain switch
    {
        VocabularyDomain list => site.Term(list.Name, text),
        ReferenceDomain reference => new ReferenceValue(reference.Type, text, site.Find(reference.Type, text)),
        AllowedDomain => new WordValue(text),
        _ => new TextValue(text),
    };

    MapValue Map(MapShape map, ImmutableSortedDictionary<string, string> entries) => new(
        [.. site.InOrder(map.KeyVocabulary, entries.Keys).Select(key => (site.Term(map.KeyVocabulary, key), Value(map.Value, entries[key])))]);
}
