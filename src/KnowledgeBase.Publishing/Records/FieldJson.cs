using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Publishing.Addresses;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Records;

/// <summary>
/// Writes fields as JSON by their declarations alone. Every declared field is there: null, or an empty list or map, where the front
/// matter gives none. Terms are <c>{id, label}</c>, references <c>{type, id, title, url}</c>.
/// </summary>
sealed class FieldJson(SiteModel site, Utf8JsonWriter json)
{
    /// <summary>A document: type, id, url, then the fields.</summary>
    public void Document(SiteDocument document, IEnumerable<FieldDeclaration> fields) => json.Object(() =>
    {
        json.WriteString("type", document.Type);
        json.WriteString("id", document.Id);
        json.WriteString("url", site.Settings.Link(document.Address));
        Fields(fields, document.Document.Record);
    });

    /// <summary>The fields of a record as members of the object that is open.</summary>
    public void Fields(IEnumerable<FieldDeclaration> fields, object record)
    {
        foreach (FieldDeclaration field in fields)
        {
            json.WritePropertyName(field.Key);
            Value(field.Shape, field.Property.GetValue(record));
        }
    }

    /// <summary>What others say of a document that they name.</summary>
    public void Reference(SiteDocument document) =>
        Reference(document.Type, document.Id, document.Title, site.Settings.Link(document.Address));

    /// <summary>A term of a controlled list.</summary>
    public void Term(string id, string label) => json.Object(() =>
    {
        json.WriteString("id", id);
        json.WriteString("label", label);
    });

    void Value(FieldShape shape, object? value)
    {
        switch (shape, value)
        {
            case (TextShape text, string { Length: > 0 } written):
                Text(text.Domain, written);
                break;
            case (NumberShape, int number):
                json.WriteNumberValue(number);
                break;
            case (NumberShape, double number) when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case (BooleanShape, bool truth):
                json.WriteBooleanValue(truth);
                break;
            case (DateShape, DateOnly date):
                json.WriteStringValue(Dates.Iso(date));
                break;
            case (PartialDateShape, PartialDate date):
                json.WriteStringValue(date.ToString());
                break;
            case (ListShape, ListOrFile { File: { } file }):
                json.WriteStringValue(file.Name);
                break;
            case (ListShape list, IEnumerable items):
                List(list.Item, items);
                break;
            case (MapShape map, ImmutableSortedDictionary<string, string> entries):
                Map(map, entries);
                break;
            case (GroupShape group, not null):
                json.Object(() => Fields(group.Fields, value));
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    void Text(TextDomain? domain, string text)
    {
        switch (domain)
        {
            case VocabularyDomain list:
                Term(text, site.Label(list.Name, text));
                break;
            case ReferenceDomain reference when site.Find(reference.Type, text) is { } document:
                Reference(document);
                break;
            case ReferenceDomain reference:
                Reference(reference.Type, text, null, null);
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    void List(FieldShape item, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (object? value in items)
            if (value is not (null or "")) Value(item, value);
        json.WriteEndArray();
    }

    void Map(MapShape map, ImmutableSortedDictionary<string, string> entries) => json.Object(() =>
    {
        foreach ((string key, string value) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            Value(map.Value, value);
        }
    });

    // A document that is named but not published has an id and nothing else.
    void Reference(string type, string id, string? title, string? url) => json.Object(() =>
    {
        json.WriteString("type", type);
        json.WriteString("id", id);
        json.WriteString("title", title);
        json.WriteString("url", url);
    });
}
