using System.Text.Json;

namespace KnowledgeBase.Publishing.Text;

/// <summary>Objects and arrays as blocks, so that none is left open.</summary>
static class JsonWriting
{
    public static void Object(this Utf8JsonWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.Object(members);
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items) write(item);
        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.Array(name, texts, json.WriteStringValue);

    /// <summary>Writes the member unless there is nothing to say.</summary>
    public static void OptionalText(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }
}
