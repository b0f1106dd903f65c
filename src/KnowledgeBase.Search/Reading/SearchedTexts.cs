namespace KnowledgeBase.Search.Reading;

/// <summary>What of a document's fields is searched, inside groups and lists too.</summary>
static class SearchedTexts
{
    /// <summary>The texts of fields declared with <c>[Searched]</c>, in the order of the declaration; title and summary, which are always searched, are left out.</summary>
    public static IEnumerable<string> OfDocument(GroupValue document) => document.Fields
        .Where(f => f.Declaration.Property.Name is not (nameof(ContentRecord.Title) or nameof(ContentRecord.Summary)))
        .SelectMany(Of);

    /// <summary>The labels and titles of what a document names: terms, fixed words and other documents. Searched by being declared.</summary>
    public static IEnumerable<string> Labels(FieldValue value) => value switch
    {
        TermValue or WordValue or ReferenceValue { Document: not null } => [value.Text],
        ListValue list => list.Items.SelectMany(Labels),
        MapValue map => map.Entries.SelectMany(e => Labels(e.Key).Concat(Labels(e.Value))),
        GroupValue group => group.Fields.Where(f => f.Declaration.Shown).SelectMany(f => Labels(f.Value)),
        _ => [],
    };

    static IEnumerable<string> Of(Field field) => field.Declaration.Searched
        ? Texts(field.Value)
        : GroupValue.Inside(field.Value).SelectMany(group => group.Fields.SelectMany(Of));

    static IEnumerable<string> Texts(FieldValue value) => value switch
    {
        ListValue list => list.Items.SelectMany(Texts),
        GroupValue group => group.Fields.SelectMany(Of),
        { Text.Length: > 0 } => [value.Text],
        _ => [],
    };
}
