using System.Text.Json.Nodes;

namespace KnowledgeBase.Publishing.Api;

/// <summary>
/// The few shapes that schemas of the interface are made of. Objects take members they do not name and texts are not enumerated:
/// the contract allows additions, and no file of a later build may fail an earlier schema.
/// </summary>
static class JsonShape
{
    public const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of a file that is an object.</summary>
    public static JsonObject File(string address, string title, string help, JsonObject members)
    {
        JsonObject schema = Object(members);
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "$id", address);
        schema.Insert(2, "title", title);
        schema.Insert(3, "description", help);
        return schema;
    }

    public static JsonObject Text(string? description = null) => Described(new JsonObject { ["type"] = "string" }, description);

    public static JsonObject Truth(string? description = null) => Described(new JsonObject { ["type"] = "boolean" }, description);

    public static JsonObject Date(string? description = null) => Described(new JsonObject { ["type"] = "string", ["format"] = "date" }, description);

    public static JsonObject Link() =>
        new() { ["type"] = "string", ["format"] = "uri-reference", ["description"] = "Absolute where the site knows its host, else from the root of the host." };

    public static JsonObject Count() => new() { ["type"] = "integer", ["minimum"] = 0 };

    public static JsonObject Version() => new() { ["const"] = ApiResource.Version };

    public static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>An object in which all members are there.</summary>
    public static JsonObject Object(JsonObject members) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. members.Select(m => (JsonNode)m.Key)]),
        ["properties"] = members,
    };

    /// <summary>What the envelope's schema defines under <c>$defs</c>.</summary>
    public static JsonObject Defined(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>The shape, or null.</summary>
    public static JsonObject OrNull(JsonObject shape)
    {
        if (shape["type"] is not JsonValue type || shape.ContainsKey("enum"))
            return new JsonObject { ["anyOf"] = new JsonArray(shape, new JsonObject { ["type"] = "null" }) };
        shape["type"] = new JsonArray(type.DeepClone(), "null");
        return shape;
    }

    static JsonObject Described(JsonObject shape, string? description)
    {
        if (description is not null) shape["description"] = description;
        return shape;
    }
}
