using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Vectors;

/// <summary>From the input of a vector as JSON to the output as JSON, compared whole with what NHSRplotthedots 0.2.2 gave.</summary>
public class XmrVectorTests
{
    const string Section = "xmr_vectors";

    /// <summary>The package stops at these with an error of its own making; we judge them, and say so in the docs.</summary>
    static readonly string[] Judged = ["syn-52c", "syn-52d"];

    public static TheoryData<string> Ids => VectorFile.Ids(Section);

    [Theory, MemberData(nameof(Ids))]
    public void A_series_is_judged_as_the_package_judges_it(string id)
    {
        JsonElement vector = VectorFile.Vector(Section, id);
        JsonElement expected = vector.GetProperty("expected");

        JsonElement actual = Judge(id, vector.GetProperty("input"));

        actual.Text("id").ShouldBe(id);
        if (Judged.Contains(id)) actual.IsNull("error").ShouldBeTrue();
        else if (!expected.IsNull("error")) actual.IsNull("error").ShouldBeFalse();
        else WithoutId(actual).ShouldBeLike(expected);
    }

    [Fact]
    public void A_missing_value_in_a_monotonic_stretch_breaks_the_trend_and_nothing_else()
    {
        JsonElement actual = Judge("syn-52c", VectorFile.Vector(Section, "syn-52c").GetProperty("input"));

        JsonElement points = actual.GetProperty("points");
        points.GetArrayLength().ShouldBe(24);
        points.EnumerateArray().ShouldAllBe(point => point.Text("special_cause_type") == "Common Cause");
        points[17].IsNull("relative_to_mean").ShouldBeTrue();
        actual.GetProperty("groups")[0].GetProperty("mean").GetDouble().ShouldBeNear(185.0 / 23);
    }

    static JsonElement Judge(string id, JsonElement input)
    {
        JsonObject series = JsonNode.Parse(input.GetRawText())!.AsObject();
        series["id"] = id;
        SignalsInput read = SignalsJson.Read(JsonSerializer.SerializeToUtf8Bytes(new JsonArray(series)));
        read.Mistakes.ShouldBeEmpty();

        using var output = new MemoryStream();
        SignalsJson.Write(output, read.Entries.Select(entry => entry.Judge(Profile.PlotTheDots)));
        return JsonDocument.Parse(output.ToArray()).RootElement.EnumerateArray().Single();
    }

    static JsonElement WithoutId(JsonElement judgement)
    {
        JsonObject copy = JsonNode.Parse(judgement.GetRawText())!.AsObject();
        copy.Remove("id");
        return JsonSerializer.SerializeToElement(copy);
    }
}
