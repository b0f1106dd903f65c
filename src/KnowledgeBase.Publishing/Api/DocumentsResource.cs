using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Publishing.Records;

namespace KnowledgeBase.Publishing.Api;

/// <summary>Every document of the site in short, with the values that lists filter by.</summary>
static class DocumentsResource
{
    public static ApiResource Of(SiteModel site) => new(
        "documents", "Documents", "Every document in short, with its facets.", site.Documents.Length, json => Write(site, json), ItemSchema());

    static void Write(SiteModel site, Utf8JsonWriter json)
    {
        ImmutableArray<IndexField> facets = [.. site.Facets.OrderBy(f => f.Name, StringComparer.Ordinal)];
        foreach (SiteDocument document in site.Documents) Write(site, json, document, facets);
    }

    static void Write(SiteModel site, Utf8JsonWriter json, SiteDocument document, ImmutableArray<IndexField> facets)
    {
        ContentRecord record = document.Document.Record;
        json.Object(() =>
        {
            json.WriteString("type", document.Type);
            json.WriteString("id", document.Id);
            json.WriteString("title", document.Title);
            json.WriteString("summary", record.Summary);
            json.WriteString("url", site.Settings.Link(document.Address));
            json.WriteString("created", Iso(record.Created));
            json.WriteString("updated", Iso(record.Updated));
            json.WriteBoolean("example", document.IsExample);
            json.WriteString("corrected", Iso(record.NewestCorrections.FirstOrDefault()?.Date));
            json.WriteString("withdrawn", Iso(record.Withdrawn?.Date));
            json.Object("facets", () => Facets(site, json, document, document.IsWithdrawn ? [] : facets));
        });
    }

    static void Facets(SiteModel site, Utf8JsonWriter json, SiteDocument document, ImmutableArray<IndexField> facets)
    {
        var fields = new FieldJson(site.Settings, json);
        foreach (IndexField facet in facets)
        {
            ImmutableArray<FacetTerm> terms = [.. facet.Values(site, document).DistinctBy(t => t.Value).OrderBy(t => t.Value, StringComparer.Ordinal)];
            if (terms.Length > 0) json.Array(facet.Name, terms, term => fields.Term(term.Value, term.Label));
        }
    }

    static string? Iso(DateOnly? date) => date is { } day ? Days.Iso(day) : null;

    static JsonObject ItemSchema() => JsonShape.Object(new JsonObject
    {
        ["type"] = JsonShape.Text("Name of the content type."),
        ["id"] = JsonShape.Text("Unique within the type; never changes."),
        ["title"] = JsonShape.Text(),
        ["summary"] = JsonShape.Text("May be empty."),
        ["url"] = JsonShape.Link(),
        ["created"] = JsonShape.OrNull(JsonShape.Date()),
        ["updated"] = JsonShape.OrNull(JsonShape.Date()),
        ["example"] = JsonShape.Truth("True when everything in it is invented."),
        ["corrected"] = JsonShape.OrNull(JsonShape.Date("The day of the last correction.")),
        ["withdrawn"] = JsonShape.OrNull(JsonShape.Date("The day it was withdrawn; its page stays, with a notice, and nothing counts it any more.")),
        ["facets"] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "The values that lists and search filter by, by facet; a facet without values is not there, and a withdrawn document has none.",
            ["additionalProperties"] = JsonShape.List(JsonShape.Defined(EnvelopeSchema.Term)),
        },
    });
}
