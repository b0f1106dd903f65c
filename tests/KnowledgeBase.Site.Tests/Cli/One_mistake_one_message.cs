using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>As many copies of a case study as there are mistakes in the table.</summary>
public sealed class One_mistake_one_message(One_mistake_one_message.Checked site) : IClassFixture<One_mistake_one_message.Checked>
{
    /// <summary>What is replaced by what, the code, and the line it is said at.</summary>
    public static TheoryData<string, string, string, int> Mistakes => new()
    {
        { "title: \"Quieter nights on the stroke ward\"\n", "", "KB1023", 1 },
        { "title: \"Quieter", "titel: \"Quieter", "KB1020", 2 },
        { "\"Quieter nights on the stroke ward\"", "\"Quieter nights on the stroke ward", "KB1009", 2 },
        { "title: \"Quieter", "title:\"Quieter", "KB1007", 2 },
        { "\"What one ward did so that people could sleep, and how often they still woke.\"", "\"Too short.\"", "KB1024", 3 },
        { "created: 2026-01-05", "created: 5/1/2026", "KB1026", 4 },
        { "created: 2026-01-05", "created: 2026-03-05", "KB1201", 5 },
        { "review_by: 2027-02-01", "review_by: 2025-02-01", "KB1201", 6 },
        { "review_by: 2027-02-01", "review_by: 2031-02-01", "KB1201", 6 },
        { "review_by: 2027-02-01\n", "", "KB1226", 1 },
        { "system: northtown", "system: northtwon", "KB2003", 7 },
        { "system: northtown", "system:", "KB1023", 7 },
        { "[southtown]", "[northtown]", "KB1227", 8 },
        { "[southtown]", "[southtown, southtown]", "KB1028", 8 },
        { "themes: [rest]", "themes: []", "KB1027", 9 },
        { "themes: [rest]", "themes: [rets]", "KB2003", 9 },
        { "status: completed", "status: finished", "KB2004", 10 },
        { "status: completed", "status: completed\nstatus: completed", "KB1012", 11 },
        { "status: completed", "sttaus: completed", "KB1020", 10 },
        { "start: 2024-01, end: 2025-06", "start: 2025-06, end: 2024-01", "KB1201", 11 },
        { ", end: 2025-06", "", "KB1224", 11 },
        { ", source: 1}\nmethods", "}\nmethods", "KB1230", 11 },
        { "{start: 2024-01, end: 2025-06, source: 1}", "{end: 2025-06, source: 1}", "KB1229", 11 },
        { "2025-06, source: 1", "2025-06, source: 9", "KB1203", 11 },
        { "status: completed\nperiod: {start: 2024-01, end: 2025-06, source: 1}", "status: running\nperiod: {start: 2024-01, end: 2025-06, source: 1}", "KB1225", 11 },
        { "status: completed\nperiod: {start: 2024-01, end: 2025-06, source: 1}", "status: planned\nperiod: {start: 2024-01, end: 2030-06, source: 1}", "KB1225", 11 },
        { "methods: [pdsa]", "methods: [pdca]", "KB2004", 12 },
        { ", size_source: 1", "", "KB1202", 13 },
        { "size: 40", "size: about 40", "KB1021", 13 },
        { "measure: wakings}", "measure: wakigns}", "KB1209", 18 },
        { "    act: adopt\n", "", "KB1208", 15 },
        { "act: adopt", "act: adopted", "KB1022", 20 },
        { "    outcome_group: patients\n", "", "KB1023", 22 },
        { "unit: wakings", "unit:", "KB1023", 26 },
        { "direction: decrease\n    provenance: published\n    source: 1\n    baseline", "direction: down\n    provenance: published\n    source: 1\n    baseline", "KB1022", 27 },
        { "source: 1\n    baseline", "source: 2\n    baseline", "KB1203", 29 },
        { "    source: 1\n    baseline", "    baseline", "KB1202", 22 },
        { "{value: 6, period", "{value: six, period", "KB1021", 30 },
        { "{value: 3, period: \"2025\"}", "{value: 3}", "KB1023", 31 },
        { "{value: 3, period", "{value: 9, period", "KB1228", 42 },
        { "id: calls", "id: wakings", "KB1206", 32 },
        { "provenance: published\n    source: 1\n    latest: {value: 11", "provenance: illustrative\n    source: 1\n    latest: {value: 11", "KB1220", 38 },
        { "latest: {value: 11, period: \"2025\"}", "series: calls.csv", "KB1251", 40 },
        { "patients: improved", "patient: improved", "KB2004", 42 },
        { "patients: improved", "patients: better", "KB2004", 42 },
        { "    source: 1\nsources", "    source: 5\nsources", "KB1203", 45 },
        { "    publisher: The Northtown hospital\n", "", "KB1023", 47 },
        { "https://northtown.example/sleep", "www.northtown.example/sleep", "KB1218", 49 },
        { "https://northtown.example/sleep", "http://northtown.example/sleep", "KB1217", 49 },
        { "https://northtown.example/sleep", "https://www.scribd.com/sleep", "KB1216", 49 },
        { "year: 2025\n---", "year: 20255\n---", "KB1025", 50 },
        { "People woke up [1]. See [the theme](../themes/rest.md).", "", "KB1111", 53 },
        { "../themes/rest.md", "../themes/rset.md", "KB2001", 55 },
        { "../themes/rest.md", "/themes/rset/", "KB2001", 55 },
        { "../themes/rest.md", "../themes/rest.md#nowhere", "KB2002", 55 },
        { "The lights went out.", "![Lamps](lamps.png)", "KB2007", 59 },
        { "The lights went out.", "<script>alert(1)</script>", "KB1103", 59 },
        { "The lights went out.", "[Call us](javascript:alert(1))", "KB1105", 59 },
        { "The lights went out.", "TODO: the lights", "KB0109", 59 },
        { "## Results\n\nFewer woke.\n", "", "KB1204", 10 },
        { "---\ntitle", "title", "KB1004", 1 },
        { "    name: Wakings a night", "   name: Wakings a night", "KB1007", 23 },
        { "    name: Wakings a night", "\tname: Wakings a night", "KB1008", 23 },
        { "measures:\n  - id: wakings", "measures:\n    id: wakings", "KB1007", 32 },
        { "\"What one ward did so that people could sleep, and how often they still woke.\"", "What one ward did so that\npeople could sleep, and how often they still woke.", "KB1007", 4 },
        { "sources:\n  - title: Sleep on wards\n    publisher: The Northtown hospital\n    url: https://northtown.example/sleep\n    year: 2025\n", "sources: []\n", "KB1027", 46 },
        { "sources:\n  - title: Sleep on wards\n    publisher: The Northtown hospital\n    url: https://northtown.example/sleep\n    year: 2025\n", "", "KB1023", 1 },
        { "{value: 6, period", "{value: <5, period", "KB1021", 30 },
        { "## What was done", "## What we did", "KB1110", 57 },
        { "## What was done", "## Description of the intervention", "KB1110", 57 },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Each_is_said_once_at_its_line(string right, string wrong, string code, int line) =>
        site.Said(right, wrong).Select(Words).ShouldBe([$"{code} in line {line}"]);

    [Fact]
    public void The_case_that_is_right_is_told_nothing() => site.Said("", "").ShouldBeEmpty();

    static string Words(JsonElement said) =>
        $"{said.GetProperty("code").GetString()} in line {(said.GetProperty("line").ValueKind == JsonValueKind.Null ? 0 : said.GetProperty("line").GetInt32())}";

    public sealed class Checked() : CopiesOfACase(Mistakes.Select(m => (m.Data.Item1, m.Data.Item2, (string?)null)));
}
