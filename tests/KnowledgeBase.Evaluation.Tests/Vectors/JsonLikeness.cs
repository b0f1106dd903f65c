using System.Text.Json;

namespace KnowledgeBase.Evaluation.Tests.Vectors;

static class JsonLikeness
{
    /// <summary>Same names, same values; numbers within the relative tolerance that the vectors ask for.</summary>
    public static void ShouldBeLike(this JsonElement actual, JsonElement expected, string path = "$")
    {
        actual.ValueKind.ShouldBe(expected.ValueKind, path);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Names(actual).ShouldBe(Names(expected), path);
                foreach (JsonProperty property in expected.EnumerateObject())
                    actual.GetProperty(property.Name).ShouldBeLike(property.Value, $"{path}.{property.Name}");
                break;
            case JsonValueKind.Array:
                actual.GetArrayLength().ShouldBe(expected.GetArrayLength(), path);
                for (int i = 0; i < expected.GetArrayLength(); i++)
                    actual[i].ShouldBeLike(expected[i], $"{path}[{i}]");
                break;
            case JsonValueKind.Number:
                actual.GetDouble().ShouldBeNear(expected.GetDouble(), path);
                break;
            case JsonValueKind.String:
                actual.GetString().ShouldBe(expected.GetString(), path);
                break;
        }
    }

    public static void ShouldBeNear(this double actual, double expected, string? what = null) =>
        Math.Abs(actual - expected).ShouldBeLessThanOrEqualTo(1e-9 * Math.Abs(expected), $"{what}: {actual} is not {expected}");

    static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
