using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Measures.Signals;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Cli.Schema;

namespace KnowledgeBase.Site.Tests.Signals;

public class Series_in_files
{
    static readonly string Measure = SignalSite.Measure("wait", "direction: decrease\nseries: data.csv");

    [Fact]
    public void A_file_beside_the_document_is_the_series()
    {
        MeasureSignal signal = SignalSite.Signals(With("\uFEFFdate,value (days),note\n2024-01-01,3,\n2024-02-01,,not sent\n2024-03-01,5,\n")).ShouldHaveSingleItem();

        signal.Judgement!.Points.Select(p => p.Value).ShouldBe([3, null, 5]);
        signal.Judgement.Points.Select(p => p.Note).ShouldBe([null, "not sent", null]);
    }

    [Theory]
    [InlineData("date,value\n2024-01-01,3\n2024-01-01,4\n", "content/case-studies/data.csv:3:1: error KB1252: duplicate date 2024-01-01")]
    [InlineData("date,value\n2024-01-01,three\n", "content/case-studies/data.csv:2:12: error KB1252: the value is written as 'three', which is no number")]
    [InlineData("date;value\n2024-01-01;3\n", "content/case-studies/data.csv:1:1: error KB1252: the cells are divided by semicolons, where commas are wanted")]
    [InlineData("date,value (weeks)\n2024-01-01,3\n", "content/case-studies/data.csv:1:6: error KB1254: the values are in 'weeks', measure 'wait' is in 'days'")]
    [InlineData("date,value\n2024-02-01,3\n2024-01-01,4\n", "content/case-studies/data.csv:3:1: warning KB1253: 2024-01-01 stands after a later date; the points are sorted")]
    [InlineData("id,date,value\nother,2024-02-01,3\n", "content/case-studies/data.csv:1:1: error KB1257: the file has no series 'wait'; it has 'other'")]
    public void A_mistake_is_reported_at_its_place(string csv, string problem) => SignalSite.Problems(With(csv)).ShouldContain(problem);

    [Theory]
    [InlineData("date,value,note\r\n2024-01-01,3,\"spread over\r\ntwo lines\"\r\n2024-02-01,three,\r\n", "content/case-studies/data.csv:4:12: error KB1252: the value is written as 'three', which is no number")]
    [InlineData("date,value\n2024-01-01,3\n2024-02-01,4\n2024-06-01,4\n", "content/case-studies/data.csv:4:1: warning KB1253: from 2024-02-01 to 2024-06-01 it is 121 days, where 31 are usual; give a missing value its date")]
    [InlineData("date,value\n2024-01-01,3\n2024-02-01,\"4,5\"\n", "content/case-studies/data.csv:3:12: error KB1252: the value is written as '4,5', with a decimal comma")]
    [InlineData("date,note\n2024-01-01,3\n", "content/case-studies/data.csv:1:1: error KB1252: the column value is missing")]
    [InlineData("date,value\n2024-13-01,3\n", "content/case-studies/data.csv:2:1: error KB1252: the date is written as '2024-13-01', which is no day of the calendar")]
    [InlineData("date,value\n2024-01-01,\"3\n", "content/case-studies/data.csv:2:12: error KB1252: the quote is never closed")]
    [InlineData("date,value\n2024-01-01,1e305\n", "content/case-studies/data.csv:2:12: error KB1252: too large to calculate with (the limit is 1e300)")]
    public void Lines_of_any_kind_are_counted_right(string csv, string problem) => SignalSite.Problems(With(csv)).ShouldBe([problem]);

    [Fact]
    public void A_file_in_another_encoding_is_refused_at_its_first_wrong_byte()
    {
        TestSite site = SignalSite.With(Measure).And("content/case-studies/data.csv", [.. "date,value,note\n2024-01-01,3,caf"u8, 0xE9, (byte)'\n']);

        SignalSite.Problems(site).ShouldBe(["content/case-studies/data.csv:2:17: error KB1252: this is not UTF-8: the byte E9 may be the letter 'é' of Windows-1252"]);
    }

    [Fact]
    public void A_series_in_the_document_is_checked_by_the_same_rules() =>
        SignalSite.With(SignalSite.Measure("wait", """
            direction: decrease
            series:
              - {date: 2024-01-01, value: 3}
              - {date: 2024-02-01, value: 4}
              - {date: 2024-06-01, value: 4}
            """)).Diagnostics.ShouldContain(
            "content/case-studies/case.md:21:16: warning KB1211: from 2024-02-01 to 2024-06-01 it is 121 days, where 31 are usual; give a missing value its date");

    [Fact]
    public void Editors_are_told_of_both_ways()
    {
        JsonNode series = FrontMatterSchema.Of(ContentType.Of<CaseStudy>(), [])["properties"]!["measures"]!["items"]!["properties"]!["series"]!;

        series["anyOf"]!.AsArray().Select(way => (string?)way!["type"]).ShouldBe(["array", "string"]);
    }

    [Fact]
    public void The_interface_names_the_file()
    {
        using var json = JsonDocument.Parse(With("date,value\n2024-01-01,3\n").Text("api/v1/measures.json"));

        json.RootElement.GetProperty("items")[0].GetProperty("series").GetString().ShouldBe("data.csv");
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported() => SignalSite.Problems(SignalSite.With(Measure)).ShouldHaveSingleItem()
        .ShouldBe("content/case-studies/case.md:18:13: error KB1251: measure 'wait' names the file 'data.csv', and there is no readable content/case-studies/data.csv");

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\b.csv")]
    [InlineData("data.txt")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string name) =>
        SignalSite.Problems(SignalSite.With(SignalSite.Measure("wait", $"direction: decrease\nseries: '{name}'"))).ShouldHaveSingleItem()
            .ShouldContain("error KB1256");

    [Theory]
    [InlineData("series: {date: 2024-01-01}", "KB1021")]
    [InlineData("series: three", "KB1256")]
    [InlineData("series_file: data.csv", "KB1020")]
    public void Anything_but_a_list_or_a_file_is_refused_at_its_place(string series, string code)
    {
        Diagnostic problem = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\n" + series)).Report.Diagnostics
            .Single(d => d.Severity == Severity.Error);

        problem.Code.ShouldBe(code);
        problem.Location.Position!.Value.Line.ShouldBe(18);
    }

    [Fact]
    public void A_profile_that_does_not_exist_is_a_mistake_of_the_settings() => SignalSite.Problems(SignalSite.With(
            SignalSite.Measure("wait") + SignalSite.Series(1, 2, 3),
            settings: """{"KnowledgeBase": {"Types": {"case-studies": "case-study", "systems": "system", "themes": "theme", "communities": "community"}, "PluginOptions": {"case-studies": {"profile": "mcd"}}}}"""))
        .ShouldContain("statiq.json: error KB1250: there is no profile 'mcd'");

    static TestSite With(string csv) => SignalSite.With(Measure, "-- content/case-studies/data.csv --\n" + csv.TrimEnd('\n'));
}
