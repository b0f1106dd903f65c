using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Tests.Publishing;

/// <summary>Judges JSON by the few words of JSON Schema that our schemas use; any other word is a mistake of the schema.</summary>
static class SchemaCheck
{
    static readonly string[] Notes =
        ["$schema", "$id", "$defs", "definitions", "title", "description", "markdownDescription", "deprecated", "deprecationMessage", "format"];

    public static IEnumerable<string> Mistakes(JsonElement schema, JsonElement value) => Mistakes(schema, schema, value, "");

    static IEnumerable<string> Mistakes(JsonElement root, JsonElement schema, JsonElement value, string at) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [$"{at}: not known"],
        _ => Judged(root, schema, value, at),
    };

    static IEnumerable<string> Judged(JsonElement root, JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().Where(word => !Notes.Contains(word.Name)).SelectMany(word => word.Name switch
        {
            "type" => Type(word.Value, value, at),
            "const" => JsonElement.DeepEquals(word.Value, value) ? [] : [$"{at}: not {word.Value}"],
            "enum" => word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{at}: none of {word.Value}"],
            "not" => Mistakes(root, word.Value, value, at).Any() ? [] : [$"{at}: is {word.Value}"],
            "minLength" => value.ValueKind == JsonValueKind.String && value.GetString()!.Length < word.Value.GetInt32() ? [$"{at}: too short"] : [],
            "minItems" => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < word.Value.GetInt32() ? [$"{at}: too few"] : [],
            "maxItems" => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > word.Value.GetInt32() ? [$"{at}: too many"] : [],
            "pattern" => value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, word.Value.GetString()!) ? [$"{at}: not {word.Value}"] : [],
            "minimum" => value.ValueKind == JsonValueKind.Number && value.GetDouble() < word.Value.GetDouble() ? [$"{at}: too small"] : [],
            "required" => value.ValueKind == JsonValueKind.Object
                ? word.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: no {name}") : [],
            "properties" => value.ValueKind == JsonValueKind.Object
                ? word.Value.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _))
                    .SelectMany(p => Mistakes(root, p.Value, value.GetProperty(p.Name), at.Length == 0 ? p.Name : $"{at}.{p.Name}")) : [],
            "additionalProperties" => value.ValueKind == JsonValueKind.Object
                ? value.EnumerateObject().Where(p => !schema.TryGetProperty("properties", out JsonElement known) || !known.TryGetProperty(p.Name, out _))
                    .SelectMany(p => Mistakes(root, word.Value, p.Value, $"{at}.{p.Name}")) : [],
            "items" when word.Value.ValueKind == JsonValueKind.Array => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().Zip(word.Value.EnumerateArray()).SelectMany((pair, i) => Mistakes(root, pair.Second, pair.First, $"{at}[{i}]")) : [],
            "items" => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, i) => Mistakes(root, word.Value, item, $"{at}[{i}]")) : [],
            "anyOf" => word.Value.EnumerateArray().Any(s => !Mistakes(root, s, value, at).Any()) ? [] : [$"{at}: none of {word.Value}"],
            "$ref" => Mistakes(root, Referred(root, word.Value.GetString()!), value, at),
            _ => [$"{at}: unknown word {word.Name}"],
        });

    static JsonElement Referred(JsonElement root, string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (schema, name) => schema.GetProperty(name));

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
