using System.Text.Json;

namespace KnowledgeBase.Evaluation.Tests.Vectors;

/// <summary>The series with known results that others' tools gave; its <c>meta</c> tells where they are from.</summary>
static class VectorFile
{
    static readonly JsonElement Root = JsonDocument
        .Parse(typeof(VectorFile).Assembly.GetManifestResourceStream("spc-vectors.json")!).RootElement;

    public static JsonElement[] Section(string name) => [.. Root.GetProperty(name).EnumerateArray()];

    /// <summary>One test a vector, named by its id.</summary>
    public static TheoryData<string> Ids(string section) => [.. Section(section).Select(vector => vector.Text("id"))];

    public static JsonElement Vector(string section, string id) =>
        Section(section).Single(vector => vector.Text("id") == id);

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static double?[] Numbers(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray()
            .Select(item => item.ValueKind == JsonValueKind.Null ? (double?)null : item.GetDouble())];

    public static bool IsNull(this JsonElement element, string name) =>
        element.GetProperty(name).ValueKind == JsonValueKind.Null;
}
