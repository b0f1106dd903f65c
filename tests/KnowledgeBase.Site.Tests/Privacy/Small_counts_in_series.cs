using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Small_counts_in_series
{
    const string Points = "[{date: 2024-01-01, value: 12}, {date: 2024-02-01, value: 3}, {date: 2024-03-01, suppressed: \"<5\"}, {date: 2024-04-01, value: 0}, {date: 2024-05-01, value: 1}]";

    [Theory]
    [InlineData("patients", "Patients who fell")]
    [InlineData("falls per month", "Falls")]
    [InlineData("deaths", "Deaths within 30 days of an operation")]
    [InlineData("people", "People waiting over 12 hours")]
    [InlineData("number", "Readmissions each month")]
    [InlineData("admissions per quarter", "Unplanned admissions of people over 75 years")]
    public void Of_people_are_one_warning_for_a_series_at_the_first(string unit, string name)
    {
        Diagnostic said = Said(unit, name).ShouldHaveSingleItem();

        (said.Severity, said.Message).ShouldBe((Severity.Warning, "here and below, 2 figures may each be a count of fewer than 5 people"));
        said.Location.Position.ShouldBe(new TextPosition(9, 71));
        said.Hint.ShouldBe("Write suppressed: \"<5\" in place of value: with the place and the time, so few people can be told.");
    }

    [Theory]
    [InlineData("%", "Patients who fell")]
    [InlineData("patients per 1000", "Patients who fell")]
    [InlineData("falls per 1000 bed days", "Falls")]
    [InlineData("patient days", "Days in hospital")]
    [InlineData("patients", "Average number of patients waiting")]
    [InlineData("points", "Score that patients give")]
    [InlineData("number", "Teams that took part")]
    [InlineData("beds", "Beds taken by patients who could go home")]
    [InlineData("nurses", "Nurses on the ward of older patients")]
    [InlineData("days", "Days that patients wait")]
    [InlineData("patients", "Patients who fell", "[{date: 2024-01-01, value: 2}, {date: 2024-02-01, value: 3.5}]")]
    [InlineData("patients", "Patients who fell", "[{date: 2024-01-01, value: 12}, {date: 2024-02-01, suppressed: \"<5\"}, {date: 2024-03-01, value: 0}]")]
    [InlineData("patients", "Patients who fell", Points, "illustrative")]
    public void Of_anything_else_are_left_alone(string unit, string name, string points = Points, string provenance = "measured") =>
        Said(unit, name, points, provenance).ShouldBeEmpty();

    [Theory]
    [InlineData("date,value,note\n2024-01-01,12,\n2024-02-01,3,\n2024-03-01,<5,\n2024-04-01,4,\n", 3, 12, 2)]
    [InlineData("id,date,value\nbeds,2024-01-01,2\nfalls,2024-01-01,\"1\"\nfalls,2024-02-01,9\n", 3, 18, 1)]
    [InlineData("date,value (patients)\n2024-01-01,12\n2024-02-01,3\n", 3, 12, 1)]
    public void In_a_file_beside_the_document_they_are_found_there(string file, int line, int column, int count)
    {
        Diagnostic said = Said("patients", "Patients who fell", "falls.csv", "measured", file).ShouldHaveSingleItem();

        (said.Location.Path, said.Location.Position).ShouldBe(("content/case-studies/falls.csv", new TextPosition(line, column)));
        said.Message.ShouldBe(count == 1 ? "this may be a count of fewer than 5 people" : "here and below, 2 figures may each be a count of fewer than 5 people");
    }

    [Theory]
    [InlineData("patients per 1000", "date,value (patients per 1000)\n2024-01-01,3\n")]
    [InlineData("patients", "date,value\n2024-01-01,3.5\n2024-02-01,3\n")]
    [InlineData("patients", "nothing of a table")]
    [InlineData("patients", "")]
    public void A_file_without_small_counts_is_left_alone(string unit, string file) => Said(unit, "Patients", "falls.csv", "measured", file).ShouldBeEmpty();

    [Fact]
    public void An_invented_series_in_a_file_counts_nobody() => Said("patients", "Patients", "falls.csv", "illustrative", "date,value (patients)\n2024-01-01,3\n").ShouldBeEmpty();

    [Fact]
    public void They_are_let_through_with_a_reason() =>
        Said("patients", "Patients", more: "not_personal: [{kind: count, reason: All of these are published by the trust.}]\n").ShouldBeEmpty();

    static IEnumerable<Diagnostic> Said(string unit, string name, string points = Points, string provenance = "measured", string? file = null, string more = "") =>
        TestSite.With($"-- content/case-studies/falls.md --\n---\ntitle: Falls\nmeasures:\n  - id: falls\n    name: {name}\n    unit: \"{unit}\"\n    kind: outcome\n"
                + $"    provenance: {provenance}\n    series: {points}\n{more}---\n{(file is null ? "" : $"-- content/case-studies/falls.csv --\n{file}")}")
            .Report.Diagnostics.Where(d => d.Code == "KB6020");
}
