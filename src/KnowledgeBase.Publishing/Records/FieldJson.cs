using System.Text.Json;

namespace KnowledgeBase.Publishing.Records;

/// <summary>
/// Writes fields as JSON. Every declared field is there: null, or an empty list or map, where the front matter gives none. Terms are
/// <c>{id, label}</c>, references <c>{type, id, title, url}</c>.
/// </summary>
sealed class FieldJson(SiteSettings settings, Utf8JsonWriter json)
{
    /// <summary>A document: type, id, url, then the fields.</summary>
    public void Document(SiteDocument document, IEnumerable<Field> fields) => json.Object(() =>
    {
        json.WriteString("type", document.Type);
        json.WriteString("id", document.Id);
        json.WriteString("url", settings.Link(document.Address));
        Fields(fields);
    });

    /// <summary>Fields as members of the object that is open.</summary>
    public void Fields(IEnumerable<Field> fields)
    {
        foreach (Field field in fields)
        {
            json.WritePropertyName(field.Declaration.Key);
            Value(field.Value);
        }
    }

    /// <summary>What others say of a document that they name.</summary>
    public void Reference(SiteDocument document) => Reference(document.Type, document.Id, document);

    /// <summary>A term of a controlled list.</summary>
    public void Term(string id, string label) => json.Object(() =>
    {
        json.WriteString("id", id);
        json.WriteString("label", label);
    });

    void Value(FieldValue value)
    {
        switch (value)
        {
            case NoValue:
                json.WriteNullValue();
                break;
            case TermValue term:
                Term(term.Id, term.Text);
                break;
            case ReferenceValue reference:
                Reference(reference.Type, reference.Id, reference.Document);
                break;
            case NumberValue number:
                json.WriteRawValue(number.Figure.Digits);
                break;
            case TruthValue truth:
                json.WriteBooleanValue(truth.IsTrue);
                break;
            case ListValue list:
                json.Array(list.Items, Value);
                break;
            case MapValue map:
                json.Object(() => Map(map));
                break;
            case GroupValue group:
                json.Object(() => Fields(group.Fields));
                break;
            default:
                json.WriteStringValue(value.Id);
                break;
        }
    }

    void Map(MapValue map)
    {
        foreach ((TermValue key, FieldValue value) in map.Entries.OrderBy(e => e.Key.Id, StringComparer.Ordinal))
        {
            json.WritePropertyName(key.Id);
            Value(value);
        }
    }

    // A document that is named but not published has an id and nothing else.
    void Reference(string type, string id, SiteDocument? document) => json.Object(() =>
    {
        json.WriteString("type", type);
        json.WriteString("id", id);
        json.WriteString("title", document?.Title);
        json.WriteString("url", document is null ? null : settings.Link(document.Address));
    });
}
