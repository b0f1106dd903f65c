using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The texts of the fields that a content type declares with <c>[Searched]</c>, inside groups and lists too.</summary>
static class SearchedTexts
{
    /// <summary>In the order of the declaration; title and summary, which are always searched, are left out.</summary>
    public static IEnumerable<string> OfDocument(GroupValue document) => document.Fields
        .Where(f => f.Declaration.Property.Name is not (nameof(ContentRecord.Title) or nameof(ContentRecord.Summary)))
        .SelectMany(Of);

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
