using System.Text.Json;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>Objects and arrays as blocks, so that none is left open.</summary>
public static class JsonWriting
{
    /// <summary>An object, as a value.</summary>
    public static void Object(this Utf8JsonWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    /// <summary>An object, as a member.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.Object(members);
    }

    /// <summary>An array, as a value.</summary>
    public static void Array<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>An array, as a member.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.Array(items, write);
    }

    /// <summary>An array of texts, as a member.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.Array(name, texts, json.WriteStringValue);

    /// <summary>Writes the member unless there is nothing to say.</summary>
    public static void OptionalText(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }
}
