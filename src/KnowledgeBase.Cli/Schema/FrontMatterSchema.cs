using System.Text.Json.Nodes;

namespace KnowledgeBase.Cli.Schema;

/// <summary>
/// Writes declarations as JSON Schema (draft 2020-12), for editors that complete and check front matter. The binder is more
/// patient than the schema in one point, the case of keys; and lengths are in code points here, in UTF-16 units there.
/// </summary>
static class FrontMatterSchema
{
    const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of one content type. Pure.</summary>
    /// <param name="type">The declaration.</param>
    /// <param name="vocabularies">The controlled lists, as far as known; the terms of others are only checked to be ids.</param>
    public static JsonObject Of(ContentType type, ImmutableArray<Vocabulary> vocabularies)
    {
        JsonObject schema = TypeSchema(type, vocabularies);
        schema.Insert(0, "$schema", Draft);
        return schema;
    }

    /// <summary>
    /// One schema with every type under <c>$defs</c>, so that an editor can map a folder to <c>schema.json#/$defs/lesson</c>; a file of
    /// any folder must fit one of them. Pure.
    /// </summary>
    public static JsonObject Of(ImmutableArray<ContentType> types, ImmutableArray<Vocabulary> vocabularies) => new()
    {
        ["$schema"] = Draft,
        ["title"] = "Front matter",
        ["description"] = "Front matter of every content type; which one a file has follows from its folder.",
        ["anyOf"] = new JsonArray([.. types.Select(t => new JsonObject { ["$ref"] = $"#/$defs/{t.Name}" })]),
        ["$defs"] = new JsonObject(types.Select(t => KeyValuePair.Create<string, JsonNode?>(t.Name, TypeSchema(t, vocabularies)))),
    };

    static JsonObject TypeSchema(ContentType type, ImmutableArray<Vocabulary> vocabularies)
    {
        JsonObject schema = new ShapeSchema(vocabularies).Group(type.Shape, type.Open);
        schema.Insert(0, "title", type.Title);
        schema.Insert(1, "description", type.Help);
        return schema;
    }
}
