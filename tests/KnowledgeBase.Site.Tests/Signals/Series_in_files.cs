using KnowledgeBase.CaseStudies.Signals;

namespace KnowledgeBase.Site.Tests.Signals;

public class Series_in_files
{
    static readonly string Measure = SignalSite.Measure("wait", "direction: decrease\nseries_file: data.csv");

    [Fact]
    public void A_file_beside_the_document_is_the_series()
    {
        MeasureSignal signal = SignalSite.Signals(With("\uFEFFdate,value (days),note\n2024-01-01,3,\n2024-02-01,,not sent\n2024-03-01,5,\n")).ShouldHaveSingleItem();

        signal.Judgement!.Points.Select(p => p.Value).ShouldBe([3, null, 5]);
        signal.Judgement.Points.Select(p => p.Note).ShouldBe([null, "not sent", null]);
    }

    [Theory]
    [InlineData("date,value\n2024-01-01,3\n2024-01-01,4\n", "content/case-studies/data.csv:3:1: error KB1252: duplicate date 2024-01-01")]
    [InlineData("date,value\n2024-01-01,three\n", "content/case-studies/data.csv:2:12: error KB1252: expected a number such as 12.5, or nothing where the value is missing")]
    [InlineData("date;value\n2024-01-01;3\n", "content/case-studies/data.csv:1:1: error KB1252: the column date is missing")]
    [InlineData("date,value (weeks)\n2024-01-01,3\n", "content/case-studies/data.csv:1:13: error KB1254: the values are in 'weeks', measure 'wait' is in 'days'")]
    [InlineData("date,value\n2024-02-01,3\n2024-01-01,4\n", "content/case-studies/data.csv:3:1: warning KB1253: 2024-01-01 stands after a later date; the points are sorted")]
    [InlineData("id,date,value\nother,2024-02-01,3\n", "content/case-studies/data.csv:1:1: error KB1257: the file has no series 'wait'; it has 'other'")]
    public void A_mistake_is_reported_at_its_place(string csv, string problem) => SignalSite.Problems(With(csv)).ShouldContain(problem);

    [Fact]
    public void A_file_that_is_not_there_is_reported() => SignalSite.Problems(SignalSite.With(Measure)).ShouldHaveSingleItem()
        .ShouldBe("content/case-studies/case.md: error KB1251: measure 'wait' names the file 'data.csv', and there is no readable content/case-studies/data.csv");

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\b.csv")]
    [InlineData("data.txt")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string name) =>
        SignalSite.Problems(SignalSite.With(SignalSite.Measure("wait", $"direction: decrease\nseries_file: '{name}'"))).ShouldHaveSingleItem()
            .ShouldContain("error KB1256");

    [Fact]
    public void A_measure_has_one_series_only() =>
        SignalSite.Problems(SignalSite.With(Measure + SignalSite.Series(1, 2, 3), "-- content/case-studies/data.csv --\ndate,value\n2024-01-01,3"))
            .ShouldHaveSingleItem().ShouldContain("error KB1255");

    [Fact]
    public void A_profile_that_does_not_exist_is_a_mistake_of_the_settings() => SignalSite.Problems(SignalSite.With(
            SignalSite.Measure("wait") + SignalSite.Series(1, 2, 3),
            settings: """{"KnowledgeBase": {"Types": {"case-studies": "case-study", "systems": "system", "themes": "theme", "communities": "community"}, "PluginOptions": {"case-studies": {"profile": "mcd"}}}}"""))
        .ShouldContain("statiq.json: error KB1250: there is no profile 'mcd'");

    static TestSite With(string csv) => SignalSite.With(Measure, "-- content/case-studies/data.csv --\n" + csv.TrimEnd('\n'));
}
