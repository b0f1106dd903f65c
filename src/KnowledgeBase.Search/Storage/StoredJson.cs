using System.Text.Json;

namespace KnowledgeBase.Search.Storage;

/// <summary>
/// Rows and passages as JSON arrays: so the index stores them, and so they stand in the browser's files.
/// </summary>
static class StoredJson
{
    /// <summary>A row alone.</summary>
    public static byte[] Of(ResultRow row) => Json.Bytes(json => Write(json, row));

    /// <summary>Passages alone.</summary>
    public static byte[] Of(ImmutableArray<Passage> passages) => Json.Bytes(json => Write(json, passages));

    /// <summary><c>[href, title, type, [theme…], system or null]</c></summary>
    public static void Write(Utf8JsonWriter json, ResultRow row)
    {
        json.WriteStartArray();
        json.WriteStringValue(row.Href);
        json.WriteStringValue(row.Title);
        json.WriteStringValue(row.Type);
        json.Array(row.Themes, json.WriteStringValue);
        json.WriteStringValue(row.System);
        json.WriteEndArray();
    }

    /// <summary><c>[[anchor, heading, text]…]</c></summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Passage> passages)
    {
        json.WriteStartArray();
        foreach (Passage passage in passages)
        {
            json.WriteStartArray();
            json.WriteStringValue(passage.Anchor);
            json.WriteStringValue(passage.Heading);
            json.WriteStringValue(passage.Text);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter, ResultRow)"/> wrote.</summary>
    public static ResultRow ReadRow(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        JsonElement row = json.RootElement;
        return new ResultRow(
            Text(row[0]), Text(row[1]), Text(row[2]),
            [.. row[3].EnumerateArray().Select(Text)],
            row[4].GetString());
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter, ImmutableArray{Passage})"/> wrote.</summary>
    public static ImmutableArray<Passage> ReadPassages(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return [.. json.RootElement.EnumerateArray().Select(p => new Passage(Text(p[0]), Text(p[1]), Text(p[2])))];
    }

    static string Text(JsonElement element) => element.GetString()!;
}
