using System.Text.Json;

namespace KnowledgeBase.Publishing.Cite;

/// <summary>Writes how to cite a work as CSL-JSON (Citation Style Language 1.0.2), which reference managers read.</summary>
static class CslJson
{
    public static string Of(CitedWork work) => Json.Text(json =>
    {
        json.WriteStartArray();
        json.Object(() =>
        {
            json.WriteString("id", work.Key);
            json.WriteString("type", "webpage");
            json.WriteString("title", work.Title);
            // Literal: nobody but the author knows which part of a name is the family's.
            json.Array("author", work.Authors, author => json.Object(() => json.WriteString("literal", author)));
            json.WriteString("container-title", work.Site);
            json.WriteString("publisher", work.Site);
            if (work.Date is { } date) json.Object("issued", () => Parts(json, date));
            json.OptionalText("abstract", work.Summary);
            json.WriteString("language", work.Language);
            if (work.Licence.Length > 0) json.WriteString("note", "Licence: " + work.Licence);
            json.OptionalText("URL", work.Url);
        });
        json.WriteEndArray();
    });

    static void Parts(Utf8JsonWriter json, DateOnly date)
    {
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        json.WriteNumberValue(date.Month);
        json.WriteNumberValue(date.Day);
        json.WriteEndArray();
        json.WriteEndArray();
    }
}
