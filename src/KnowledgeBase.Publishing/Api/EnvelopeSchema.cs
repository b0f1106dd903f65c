using System.Text.Json.Nodes;

namespace KnowledgeBase.Publishing.Api;

/// <summary>The schema of one file (JSON Schema, draft 2020-12): the envelope around its items.</summary>
static class EnvelopeSchema
{
    public const string Term = "term";
    public const string Reference = "reference";

    public static JsonObject Of(string title, string help, string address, JsonObject item)
    {
        JsonObject schema = JsonShape.File(address, title, help, new JsonObject
        {
            ["version"] = JsonShape.Version(),
            ["title"] = JsonShape.Text(),
            ["schema"] = JsonShape.Link(),
            ["count"] = JsonShape.Count(),
            ["items"] = JsonShape.List((JsonObject)item.DeepClone()),
        });
        schema["$defs"] = new JsonObject
        {
            [Term] = JsonShape.Object(new JsonObject
            {
                ["id"] = JsonShape.Text("As documents write it."),
                ["label"] = JsonShape.Text("As a person reads it."),
            }),
            [Reference] = JsonShape.Object(new JsonObject
            {
                ["type"] = JsonShape.Text("Name of the content type."),
                ["id"] = JsonShape.Text("Unique within the type."),
                ["title"] = JsonShape.OrNull(JsonShape.Text("Null when the document is not published.")),
                ["url"] = JsonShape.OrNull(JsonShape.Link()),
            }),
        };
        return schema;
    }
}
