using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Cli.Schema;
using KnowledgeBase.Measures.Signals;

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
    [InlineData("series_file: data.csv")]
    [InlineData("series: []\nseries_file: data.csv")]
    [InlineData("series_file: data.csv\nseries: ")]
    public void A_form_names_it_under_a_key_of_its_own(string series) => SignalSite.Signals(SignalSite.With(
        SignalSite.Measure("wait", "direction: decrease\n" + series), "-- content/case-studies/data.csv --\ndate,value\n2024-01-01,3\n2024-02-01,4"))
        .ShouldHaveSingleItem().Judgement!.Points.Select(p => p.Value).ShouldBe([3, 4]);

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
    [InlineData("content/case-studies/date.csv", "Did you mean 'date.csv'?")]
    [InlineData("content/case-studies/Data.csv", "Did you mean 'Data.csv'?")]
    [InlineData("content/case-studies/numbers/data.csv", "Did you mean 'numbers/data.csv'?")]
    [InlineData("content/systems/data.csv", "Put the CSV file beside the document, at most 1 MiB large, and write its name in 'series:'.")]
    public void A_file_with_a_like_name_is_offered(string there, string hint) => SignalSite.With(Measure, $"-- {there} --\ndate,value\n2024-01-01,3").Report.Diagnostics
        .Single(d => d.Code == "KB1251").Hint.ShouldBe(hint);

    [Fact]
    public void What_is_wrong_with_a_file_is_said_once_however_many_measures_name_it()
    {
        TestSite site = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\nseries: data.csv") + SignalSite.Measure("stay", "direction: decrease\nseries: data.csv"),
            "-- content/case-studies/data.csv --\nid,date,value,ward\nwait,01/02/2024,3\nstay,01/03/2024,4\nstay,2024-04-01,5\nother,01/05/2024,x");

        SignalSite.Problems(site).ShouldBe([
            "content/case-studies/data.csv:1:15: warning KB1253: the column ward is not read",
            "content/case-studies/data.csv:2:6: error KB1252: 2 dates are written as '01/02/2024' (first in line 2), with the day or the month first",
        ]);
    }

    [Fact]
    public void A_file_without_ids_serves_several_measures()
    {
        TestSite site = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\nseries: data.csv") + SignalSite.Measure("stay", "direction: increase\nseries: data.csv"),
            "-- content/case-studies/data.csv --\ndate,value\n2024-01-01,3\n2024-02-01,4");

        SignalSite.Signals(site).Select(s => s.Judgement!.Series!.Id).ShouldBe(["wait", "stay"]);
    }

    [Fact]
    public void Of_many_other_series_a_few_are_named()
    {
        string rows = string.Concat(Enumerable.Range(1, 40).Select(i => $"w{i},2024-01-01,3\n"));

        SignalSite.Problems(With("id,date,value\n" + rows)).ShouldBe([
            "content/case-studies/data.csv:1:1: error KB1257: the file has no series 'wait'; it has 'w1', 'w2', 'w3', 'w4', 'w5' and 35 more",
        ]);
    }

    [Theory]
    [InlineData("data.csv", "content/case-studies/data.csv:9:9: notice KB1258: measure 'wait': the value 0 of 2024-08-01 is far from all others")]
    [InlineData(null, "content/case-studies/case.md:26:35: notice KB1258: measure 'wait': the value 0 of 2024-08-01 is far from all others")]
    public void A_value_that_is_most_likely_a_slip_is_a_notice(string? file, string notice)
    {
        double?[] values = [120, 131, 118, 125, 129, 122, 127, 0];
        string csv = "date,value\n" + string.Concat(values.Select((value, i) => FormattableString.Invariant($"2024-{i + 1:00},{value}\n")));
        TestSite site = file is null ? SignalSite.With(SignalSite.Measure("wait") + SignalSite.Series(values)) : With(csv);

        site.Report.Diagnostics.Where(d => d.Code == "KB1258").Select(d => d.ToString()).ShouldBe([notice]);
    }

    [Fact]
    public void Disorder_in_the_document_is_one_message_of_each_kind()
    {
        TestSite site = SignalSite.With(SignalSite.Measure("wait", """
            direction: decrease
            series:
              - {date: 2024-06-01, value: 3}
              - {date: 2024-05-01, value: 4}
              - {date: 2024-04-01, value: 4}
              - {date: 2024-04-01, value: 5}
            """));

        site.Report.Diagnostics.Where(d => d.Code == "KB1210").Select(d => d.Message).ShouldBe([
            "2024-05-01 comes after 2024-06-01, the first of 2 such dates",
            "2024-04-01 stands twice in the series",
        ]);
    }

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\b.csv")]
    [InlineData("data.txt")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string name) =>
        SignalSite.Problems(SignalSite.With(SignalSite.Measure("wait", $"direction: decrease\nseries: '{name}'"))).ShouldHaveSingleItem()
            .ShouldContain("error KB1256");

    [Theory]
    [InlineData("series: {date: 2024-01-01}", "KB1021", 18)]
    [InlineData("series: three", "KB1256", 18)]
    [InlineData("series: [{date: 2024-01-01, value: 3}]\nseries_file: data.csv", "KB1029", 19)]
    public void Anything_but_a_list_or_a_file_is_refused_at_its_place(string series, string code, int line)
    {
        Diagnostic problem = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\n" + series)).Report.Diagnostics
            .Single(d => d.Severity == Severity.Error);

        problem.Code.ShouldBe(code);
        problem.Location.Position!.Value.Line.ShouldBe(line);
    }

    [Fact]
    public void A_profile_that_does_not_exist_is_a_mistake_of_the_settings() => SignalSite.Problems(SignalSite.With(
            SignalSite.Measure("wait") + SignalSite.Series(1, 2, 3),
            settings: """{"KnowledgeBase": {"Types": {"case-studies": "case-study", "systems": "system", "themes": "theme", "communities": "community"}, "PluginOptions": {"case-studies": {"profile": "mcd"}}}}"""))
        .ShouldContain("statiq.json: error KB1250: there is no profile 'mcd'");

    static TestSite With(string csv) => SignalSite.With(Measure, "-- content/case-studies/data.csv --\n" + csv.TrimEnd('\n'));
}
