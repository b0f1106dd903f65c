using System.Text.Json;
using KnowledgeBase.Evaluation.Runs;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Vectors;

/// <summary>Run charts, and the runs analysis of I charts, as qicharts2 0.8.1 gives them.</summary>
public class RunChartVectorTests
{
    const string Section = "run_chart_vectors";

    public static TheoryData<string> Ids => VectorFile.Ids(Section);

    public static TheoryData<int> UsefulCounts => [.. Enumerable.Range(1, 100)];

    [Theory, MemberData(nameof(Ids))]
    public void Runs_are_judged_as_the_package_judges_them(string id)
    {
        JsonElement vector = VectorFile.Vector(Section, id);
        JsonElement input = vector.GetProperty("input");
        double?[][] parts = Parts(input.Numbers("values"), input.GetProperty("part"));
        JsonElement[] expectedParts = vector.GetProperty("expected").GetProperty("parts").EnumerateArray().ToArray();

        parts.Length.ShouldBe(expectedParts.Length);
        foreach ((double?[]? values, JsonElement expected) in parts.Zip(expectedParts))
        {
            if (input.Text("chart") == "run") Compare(RunChart.Of(values, Freeze(input)), expected);
            else CompareIndividuals(values, expected);
        }
    }

    [Theory, MemberData(nameof(UsefulCounts))]
    public void Chance_allows_what_the_table_says(int useful)
    {
        JsonElement row = VectorFile.Section("anhoej_limits_table")[useful - 1];
        row.GetProperty("n_useful").GetInt32().ShouldBe(useful);

        AnhoejLimits.For(useful).ShouldBe(
            new(row.GetProperty("longest_run_max").GetInt32(), row.GetProperty("n_crossings_min").GetInt32()));
    }

    static void Compare(RunChart chart, JsonElement expected)
    {
        chart.Observations.ShouldBe(expected.GetProperty("n_obs").GetInt32());
        chart.Useful.ShouldBe(expected.GetProperty("n_useful").GetInt32());
        chart.Centre!.Value.ShouldBeNear(expected.GetProperty("centre_line").GetDouble());
        chart.LongestRun.ShouldBe(Whole(expected, "longest_run"));
        chart.Crossings.ShouldBe(Whole(expected, "n_crossings"));
        (chart.Limits?.LongestRun).ShouldBe(Whole(expected, "longest_run_max"));
        (chart.Limits?.Crossings).ShouldBe(Whole(expected, "n_crossings_min"));
        chart.HasSignal.ShouldBe(expected.GetProperty("runs_signal").GetBoolean());
    }

    /// <summary>qicharts2 takes 3 / 1.128 where the NHS takes 2.66; centre and average range are the same.</summary>
    static void CompareIndividuals(double?[] values, JsonElement expected)
    {
        Limits limits = TestSeries.Of(values).Judge(Profile.PlotTheDots).Groups.Single().Limits!;

        Compare(RunChart.Around(limits.Mean, values), expected);
        (limits.Mean - 3 * limits.AverageRange / 1.128).ShouldBeNear(expected.GetProperty("lcl").GetDouble());
        (limits.Mean + 3 * limits.AverageRange / 1.128).ShouldBeNear(expected.GetProperty("ucl").GetDouble());
    }

    /// <summary>The package's "part": after how many points a new chart begins; a number, several, or null.</summary>
    static double?[][] Parts(double?[] values, JsonElement part)
    {
        int[] cuts = part.ValueKind switch
        {
            JsonValueKind.Number => [part.GetInt32()],
            JsonValueKind.Array => [.. part.EnumerateArray().Select(cut => cut.GetInt32())],
            _ => [],
        };
        int[] edges = [0, .. cuts, values.Length];
        return [.. edges.Zip(edges.Skip(1), (from, to) => values[from..to])];
    }

    static int? Freeze(JsonElement input) => Whole(input, "freeze");

    static int? Whole(JsonElement element, string name) =>
        element.IsNull(name) ? null : element.GetProperty(name).GetInt32();
}
