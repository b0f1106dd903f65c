using System.Text.Json;

namespace KnowledgeBase.Search.Searching;

/// <summary>Writes answers as JSON: the shape that <c>kb search --format json</c> prints and the browser's client resolves to.</summary>
public static class SearchJson
{
    /// <summary>Writes one answer as one object.</summary>
    public static void Write(Utf8JsonWriter json, SearchResponse response) => json.Object(() =>
    {
        json.WriteString("query", response.Query);
        json.WriteNumber("total", response.Total);
        json.Array("hits", response.Hits, hit => json.Object(() => Hit(json, hit)));
        json.Object("facets", () =>
        {
            foreach (FacetCounts facet in response.Facets)
                json.Array(facet.Name, facet.Values, count => json.Object(() => Count(json, count)));
        });
        json.WriteString("suggestion", response.Suggestion);
    });

    static void Hit(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteNumber("rank", hit.Rank);
        json.WriteNumber("score", hit.Score);
        json.WriteString("url", hit.Url);
        json.WriteString("title", hit.Title);
        json.WriteString("type", hit.Type);
        json.Texts("themes", hit.Themes);
        json.WriteString("system", hit.System);
        json.Array("excerpt", hit.Excerpt, part => json.Object(() =>
        {
            json.WriteString("text", part.Text);
            json.WriteBoolean("mark", part.Mark);
        }));
    }

    static void Count(Utf8JsonWriter json, FacetCount count)
    {
        json.WriteString("value", count.Value);
        json.WriteString("label", count.Label);
        json.WriteNumber("count", count.Count);
    }
}
