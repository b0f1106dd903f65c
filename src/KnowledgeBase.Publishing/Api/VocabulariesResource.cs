using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeBase.Publishing.Api;

/// <summary>Every controlled list with its terms: what the <c>{id, label}</c> of other files mean.</summary>
static class VocabulariesResource
{
    public static ApiResource Of(SiteModel site) => new(
        "vocabularies", "Vocabularies", "Every controlled list with its terms.", site.Vocabularies.Length, json => Write(site, json), ItemSchema());

    static void Write(SiteModel site, Utf8JsonWriter json)
    {
        foreach (Vocabulary vocabulary in site.Vocabularies.OrderBy(v => v.Name, StringComparer.Ordinal))
            json.Object(() =>
            {
                json.WriteString("name", vocabulary.Name);
                json.WriteString("title", vocabulary.Title);
                json.WriteString("help", vocabulary.Help);
                json.Array("terms", vocabulary.Terms, term => Write(json, term));
            });
    }

    static void Write(Utf8JsonWriter json, Term term) => json.Object(() =>
    {
        json.WriteString("id", term.Id);
        json.WriteString("label", term.Label);
        json.WriteString("definition", term.Definition);
        json.Texts("synonyms", term.Synonyms);
        json.WriteString("group", term.Group);
        json.WriteString("source", term.Source);
        json.WriteString("note", term.Note);
        json.WriteBoolean("proposed", term.Proposed);
    });

    static JsonObject ItemSchema() => JsonShape.Object(new JsonObject
    {
        ["name"] = JsonShape.Text("Unique among the lists."),
        ["title"] = JsonShape.Text(),
        ["help"] = JsonShape.Text("What the list is for; may be empty."),
        ["terms"] = JsonShape.List(JsonShape.Object(new JsonObject
        {
            ["id"] = JsonShape.Text("As documents write it; unique in the list."),
            ["label"] = JsonShape.Text("As a person reads it."),
            ["definition"] = JsonShape.Text("May be empty."),
            ["synonyms"] = JsonShape.List(JsonShape.Text()),
            ["group"] = JsonShape.OrNull(JsonShape.Text("Part of the list it belongs to.")),
            ["source"] = JsonShape.OrNull(JsonShape.Text("Where the concept comes from.")),
            ["note"] = JsonShape.OrNull(JsonShape.Text()),
            ["proposed"] = JsonShape.Truth("True when the term is the editors' own proposal."),
        })),
    });
}
