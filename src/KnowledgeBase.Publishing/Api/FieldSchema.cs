using System.Text.Json.Nodes;

namespace KnowledgeBase.Publishing.Api;

/// <summary>Describes fields as <see cref="Records.FieldJson"/> writes them.</summary>
static class FieldSchema
{
    /// <summary>Members for fields, in their order.</summary>
    public static JsonObject Members(IEnumerable<FieldDeclaration> fields) =>
        new(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Field(field))));

    static JsonObject Field(FieldDeclaration field)
    {
        JsonObject schema = field.Shape is ListShape or MapShape ? Shape(field.Shape) : JsonShape.OrNull(Shape(field.Shape));
        schema["title"] = field.Title;
        schema["description"] = field.Help;
        return schema;
    }

    static JsonObject Shape(FieldShape shape) => shape switch
    {
        TextShape text => Text(text),
        NumberShape number => new JsonObject { ["type"] = number.Whole ? "integer" : "number" },
        BooleanShape => JsonShape.Truth(),
        DateShape => JsonShape.Date(),
        PartialDateShape => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
        ListShape { OrFile: true } list => new JsonObject { ["anyOf"] = new JsonArray(JsonShape.List(Shape(list.Item)), JsonShape.Text("Name of the file that holds the list.")) },
        ListShape list => JsonShape.List(Shape(list.Item)),
        GroupShape group => JsonShape.Object(Members(group.Fields)),
        MapShape map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Text(map.Value) },
        _ => throw new InvalidOperationException($"No schema for a {shape.GetType().Name}."),
    };

    static JsonObject Text(TextShape text) => text.Domain switch
    {
        VocabularyDomain => JsonShape.Defined(EnvelopeSchema.Term),
        ReferenceDomain => JsonShape.Defined(EnvelopeSchema.Reference),
        AllowedDomain allowed => JsonShape.Text($"Known words: {string.Join(", ", allowed.Values)}."),
        _ => JsonShape.Text(),
    };
}
