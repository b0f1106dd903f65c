using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Tests.Publishing;

/// <summary>Judges JSON by the few words of JSON Schema that our schemas use; any other word is a mistake of the schema.</summary>
static class SchemaCheck
{
    static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description", "format"];

    public static IEnumerable<string> Mistakes(JsonElement schema, JsonElement value) => Mistakes(schema, schema, value, "");

    static IEnumerable<string> Mistakes(JsonElement root, JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().Where(word => !Notes.Contains(word.Name)).SelectMany(word => word.Name switch
        {
            "type" => Type(word.Value, value, at),
            "const" => JsonElement.DeepEquals(word.Value, value) ? [] : [$"{at}: not {word.Value}"],
            "pattern" => value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, word.Value.GetString()!) ? [$"{at}: not {word.Value}"] : [],
            "minimum" => value.ValueKind == JsonValueKind.Number && value.GetDouble() < word.Value.GetDouble() ? [$"{at}: too small"] : [],
            "required" => value.ValueKind == JsonValueKind.Object
                ? word.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: no {name}") : [],
            "properties" => value.ValueKind == JsonValueKind.Object
                ? word.Value.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _))
                    .SelectMany(p => Mistakes(root, p.Value, value.GetProperty(p.Name), at.Length == 0 ? p.Name : $"{at}.{p.Name}")) : [],
            "additionalProperties" => value.ValueKind == JsonValueKind.Object
                ? value.EnumerateObject().SelectMany(p => Mistakes(root, word.Value, p.Value, $"{at}.{p.Name}")) : [],
            "items" => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, i) => Mistakes(root, word.Value, item, $"{at}[{i}]")) : [],
            "anyOf" => word.Value.EnumerateArray().Any(s => !Mistakes(root, s, value, at).Any()) ? [] : [$"{at}: none of {word.Value}"],
            "$ref" => Mistakes(root, root.GetProperty("$defs").GetProperty(word.Value.GetString()!.Split('/')[^1]), value, at),
            _ => [$"{at}: unknown word {word.Name}"],
        });

    static string[] Type(JsonElement types, JsonElement value, string at)
    {
        string[] names = types.ValueKind == JsonValueKind.Array ? [.. types.EnumerateArray().Select(t => t.GetString()!)] : [types.GetString()!];
        string kind = value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number when value.TryGetInt64(out _) => "integer",
            var other => other.ToString().ToLowerInvariant(),
        };
        return names.Contains(kind) || (kind == "integer" && names.Contains("number")) ? [] : [$"{at}: not {string.Join('|', names)}"];
    }
}
