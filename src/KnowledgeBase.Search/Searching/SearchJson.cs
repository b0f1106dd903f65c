using System.Text.Json;

namespace KnowledgeBase.Search.Searching;

/// <summary>Writes answers as JSON: the shape that <c>kb search --format json</c> prints and the browser's client resolves to.</summary>
public static class SearchJson
{
    /// <summary>Writes one answer as one object.</summary>
    public static void Write(Utf8JsonWriter json, SearchResponse response)
    {
        json.WriteStartObject();
        json.WriteString("query", response.Query);
        json.WriteNumber("total", response.Total);
        json.WriteStartArray("hits");
        foreach (SearchHit hit in response.Hits) Write(json, hit);
        json.WriteEndArray();
        json.WriteStartObject("facets");
        foreach (FacetCounts facet in response.Facets) Write(json, facet);
        json.WriteEndObject();
        json.WriteString("suggestion", response.Suggestion);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", hit.Rank);
        json.WriteNumber("score", hit.Score);
        json.WriteString("url", hit.Url);
        json.WriteString("title", hit.Title);
        json.WriteString("type", hit.Type);
        json.WriteStartArray("themes");
        foreach (string theme in hit.Themes) json.WriteStringValue(theme);
        json.WriteEndArray();
        json.WriteString("system", hit.System);
        json.WriteStartArray("excerpt");
        foreach (ExcerptPart part in hit.Excerpt)
        {
            json.WriteStartObject();
            json.WriteString("text", part.Text);
            json.WriteBoolean("mark", part.Mark);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, FacetCounts facet)
    {
        json.WriteStartArray(facet.Name);
        foreach (FacetCount count in facet.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", count.Value);
            json.WriteString("label", count.Label);
            json.WriteNumber("count", count.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
