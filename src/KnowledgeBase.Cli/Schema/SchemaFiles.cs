using System.Text.Json.Nodes;
using KnowledgeBase.Markdown;

namespace KnowledgeBase.Cli.Schema;

/// <summary>The schemas of a knowledge base as files, for programs that are told which schema belongs to which folder.</summary>
static class SchemaFiles
{
    // What such programs read without further ado; nothing in our schemas is newer.
    const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>Name and text of each: one a content type, and one for controlled lists. Pure.</summary>
    public static ImmutableArray<(string Name, string Text)> Of(ImmutableArray<ContentType> types, ImmutableArray<Vocabulary> vocabularies) =>
        [.. types.Append(VocabularyReader.Declaration).Select(t => ($"{t.Name}.schema.json", Text(FrontMatterSchema.Of(t, vocabularies))))];

    static string Text(JsonObject schema)
    {
        schema["$schema"] = Draft;
        return Json.Text(json => schema.WriteTo(json));
    }
}
