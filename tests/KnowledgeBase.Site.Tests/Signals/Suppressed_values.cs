using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Signals;

/// <summary>A small number that is withheld is shown as such wherever a reader meets it, and is never a number, a point or "missing".</summary>
public partial class Suppressed_values
{
    const string Inline = """
        direction: decrease
        series:
          - {date: 2024-01-01, value: 8}
          - {date: 2024-02-01, suppressed: <5}
          - {date: 2024-03-01, value: 9}
          - {date: 2024-04-01, suppressed: '*'}
          - {date: 2024-05-01, value: 7}
        """;

    static readonly TestSite Site = SignalSite.With(SignalSite.Measure("wait", Inline));

    [Fact]
    public void The_table_says_so_with_the_sign() =>
        Page().QuerySelectorAll(".chart-table tbody tr").Select(row => row.QuerySelector("td")!.TextContent).ShouldBe(["8", "suppressed (<5)", "9", "suppressed (*)", "7"]);

    [Fact]
    public void The_chart_has_a_band_in_a_gap_and_no_point()
    {
        foreach (IElement chart in Page().QuerySelectorAll("svg.signal-chart"))
        {
            chart.QuerySelectorAll(".chart-suppressed").Length.ShouldBe(2);
            chart.QuerySelectorAll(".chart-point").Length.ShouldBe(3);
            Moves().Count(chart.QuerySelector(".chart-line")!.GetAttribute("d")!).ShouldBe(3);
            chart.QuerySelector("desc")!.TextContent.ShouldContain("3 points from January 2024 to May 2024");
            chart.QuerySelector("desc")!.TextContent.ShouldContain("2 values are suppressed");
        }
        Page().QuerySelector(".chart-key")!.TextContent.ShouldContain("Suppressed: a small number that is withheld");
    }

    [Fact]
    public void A_sentence_tells_readers_how_many()
    {
        string text = Page().QuerySelector("main")!.TextContent;

        text.ShouldContain("2 values are suppressed because they are small");
        text.ShouldContain("Only 3 points");
        text.ShouldNotContain("missing");
    }

    [Fact]
    public void The_files_of_all_measures_carry_it()
    {
        using var json = JsonDocument.Parse(Site.Text("api/v1/measures.json"));
        JsonElement[] points = [.. Find(json.RootElement, "points").EnumerateArray()];
        points.Select(p => p.GetProperty("suppressed").GetString()).ShouldBe([null, "<5", null, "*", null]);
        points[1].GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);

        string[] lines = Site.Text("measures/measures.csv").Split("\r\n");
        string Cell(string column) => lines[1].Split(',')[Array.IndexOf(lines[0].Split(','), column)];
        (Cell("points"), Cell("suppressed")).ShouldBe(("3", "2"));
    }

    [Fact]
    public void A_file_beside_the_document_says_it_in_the_cell_of_the_value() => SignalSite.Signals(SignalSite.With(
            SignalSite.Measure("wait", "direction: decrease\nseries: data.csv"), "-- content/case-studies/data.csv --\ndate,value\n2024-01,8\n2024-02,<5\n2024-03,9"))
        .Single().Judgement!.Points.Select(p => p.Suppressed).ShouldBe([null, "<5", null]);

    [Fact]
    public void A_run_chart_tells_it_too() =>
        SignalSite.Signals(SignalSite.With(SignalSite.Measure("wait", "chart: run\n" + Inline))).Single().Judgement!.Warnings.ShouldHaveSingleItem().ShouldStartWith("2 values are suppressed");

    [Theory]
    [InlineData("run")]
    [InlineData("xmr")]
    public void Where_all_are_suppressed_nothing_is_said_to_be_missing_or_unchanged(string chart)
    {
        TestSite site = SignalSite.With(SignalSite.Measure("wait", $"chart: {chart}\n" + """
            direction: decrease
            series:
              - {date: 2024-01-01, suppressed: <5}
              - {date: 2024-02-01, suppressed: <5}
            """));

        string text = Page(site).QuerySelector("main")!.TextContent;
        text.ShouldContain("There are no values to judge yet: 2 are suppressed because they are small.");
        text.ShouldContain("No value is published so far");
        text.ShouldNotContain("missing");
        text.ShouldNotContain("no change");
    }

    [Fact]
    public void A_value_beside_the_sign_is_a_mistake()
    {
        Diagnostic problem = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\nseries: [{date: 2024-01-01, value: 3, suppressed: <5}]"))
            .Report.Diagnostics.Single(d => d.Severity == Severity.Error);

        problem.ToString().ShouldContain(":18:55: error KB1259: the point has a value and is suppressed as '<5'");
    }

    static IDocument Page(TestSite? site = null) => new HtmlParser().ParseDocument((site ?? Site).Html("case-studies/case"));

    /// <summary>The first member of a name, wherever it stands.</summary>
    static JsonElement Find(JsonElement element, string name)
    {
        foreach (JsonElement child in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : element.EnumerateObject().Select(p => p.Value))
        {
            if (child.ValueKind == JsonValueKind.Object && child.TryGetProperty(name, out JsonElement found)) return found;
            if (child.ValueKind is JsonValueKind.Array or JsonValueKind.Object && Find(child, name) is { ValueKind: not JsonValueKind.Undefined } deeper) return deeper;
        }
        return default;
    }

    [GeneratedRegex("M")]
    private static partial Regex Moves();
}
