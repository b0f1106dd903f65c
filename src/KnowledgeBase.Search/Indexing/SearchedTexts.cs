using System.Collections;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The texts of the fields that a content type declares with <c>[Searched]</c>, inside groups and lists too.</summary>
static class SearchedTexts
{
    /// <summary>In the order of the declaration; title and summary, which are always searched, are left out.</summary>
    public static IEnumerable<string> Of(object record, GroupShape shape) => shape.Fields
        .Where(f => f.Property.Name is not (nameof(ContentRecord.Title) or nameof(ContentRecord.Summary)) || record is not ContentRecord)
        .SelectMany(f => Texts(f.Property.GetValue(record), f.Shape, f.Searched))
        .Where(text => text.Length > 0);

    static IEnumerable<string> Texts(object? value, FieldShape shape, bool searched) => (value, shape) switch
    {
        (null, _) => [],
        (string text, TextShape) => searched ? [text] : [],
        (IEnumerable items, ListShape list) => items.Cast<object?>().SelectMany(item => Texts(item, list.Item, searched)),
        (_, GroupShape group) => Of(value, group),
        _ => [],
    };
}
