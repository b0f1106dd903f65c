using System.Text.Json;

namespace KnowledgeBase.Search.Storage;

/// <summary>
/// Rows and passages as JSON arrays. The index stores them so, and the export copies them byte for byte into the browser's files.
/// </summary>
static class StoredJson
{
    /// <summary><c>[href, title, type, [theme…], system or null]</c></summary>
    public static byte[] Write(ResultRow row) => Json.Bytes(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(row.Href);
        json.WriteStringValue(row.Title);
        json.WriteStringValue(row.Type);
        json.Array(row.Themes, json.WriteStringValue);
        json.WriteStringValue(row.System);
        json.WriteEndArray();
    });

    /// <summary><c>[[anchor, heading, text]…]</c></summary>
    public static byte[] Write(ImmutableArray<Passage> passages) => Json.Bytes(json =>
        json.Array(passages, passage => json.Array([passage.Anchor, passage.Heading, passage.Text], json.WriteStringValue)));

    /// <summary>Reads what <see cref="Write(ResultRow)"/> wrote.</summary>
    public static ResultRow ReadRow(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        JsonElement row = json.RootElement;
        return new ResultRow(
            Text(row[0]), Text(row[1]), Text(row[2]),
            [.. row[3].EnumerateArray().Select(Text)],
            row[4].GetString());
    }

    /// <summary>Reads what <see cref="Write(ImmutableArray{Passage})"/> wrote.</summary>
    public static ImmutableArray<Passage> ReadPassages(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return [.. json.RootElement.EnumerateArray().Select(p => new Passage(Text(p[0]), Text(p[1]), Text(p[2])))];
    }

    static string Text(JsonElement element) => element.GetString()!;
}
