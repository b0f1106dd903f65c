using System.Globalization;
using System.Text;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>An invented case whose measures are the ten shapes a series can have.</summary>
static class TenShapes
{
    public const int Count = 10;

    const string Head = """
        ---
        title: Ten shapes of charts in one invented case
        summary: Everything in this case is invented, so that the charts of ten shapes can be looked at.
        example: true
        system: example-place
        themes: [information-it]
        period: {start: 2022}
        status: running
        measures:

        """;

    const string Tail = """
        sources: [{title: Invented, publisher: A test}]
        ---
        ## Problem

        People wait.

        ## What was done

        Something.
        """;

    /// <summary>The source file.</summary>
    public static string Text { get; } = Head + string.Concat(Measures()) + Tail;

    static IEnumerable<string> Measures()
    {
        yield return Measure("noise", "increase", Around(50, 24), "target: {value: 52}");
        yield return Measure("shift", "increase", [.. Around(50, 14), .. Around(62, 10)], "target: {value: 55}", notes: (14, "Second clinic opened"));
        yield return Measure("trend", "decrease", [.. Around(40, 12), 41, 43, 44, 46, 47, 49, 51, 53]);
        yield return Measure("outlier", "decrease", [.. Around(120, 10), 175, .. Around(120, 10)], notes: (10, "Norovirus"));
        yield return Measure("missing", "increase", [.. Around(30, 6), null, .. Around(30, 5), null, null, .. Around(30, 8)], notes: (6, "Return not submitted"));
        yield return Measure("constant", "increase", [.. Enumerable.Repeat<double?>(5, 16)], "target: {value: 5}");
        yield return Measure("rebased", "decrease", [.. Around(90, 13), .. Around(72, 14)],
            "target: {value: 70}", "rebase: [{date: 2023-02-01, reason: A new rota that all wards agreed on after a consultation}]");
        yield return Measure("target-never-met", "increase", [.. Around(61, 20)], "target: {value: 95}");
        yield return Measure("eight-points", "increase", Around(14, 8));
        yield return Measure("three-hundred-points", "neutral", Around(200, 300));
    }

    /// <summary>Ups and downs without a pattern, the same on every run.</summary>
    static double?[] Around(int mean, int count) => [.. Enumerable.Range(0, count).Select(i => (double?)(mean + (i * 37 + i * i * 11) % 13 - 6) * 1.1)];

    static string Measure(string id, string direction, double?[] values, string more = "", string rebase = "", (int At, string Text)? notes = null)
    {
        var text = new StringBuilder();
        foreach (string line in new[]
                 {
                     $"  - id: {id}", $"    name: The shape {id}", "    outcome_group: patients", "    kind: outcome", "    unit: visits in a month",
                     $"    direction: {direction}", "    chart: xmr", "    provenance: illustrative", $"    {more}", $"    {rebase}", "    series:",
                 })
            if (!string.IsNullOrWhiteSpace(line)) text.Append(line).Append('\n');
        for (int i = 0; i < values.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"      - {{date: {new DateOnly(2022, 1, 1).AddMonths(i):yyyy-MM-dd}, value: {values[i]?.ToString("0.##", CultureInfo.InvariantCulture) ?? "null"}{(notes is { } note && note.At == i ? $", note: {note.Text}" : "")}}}\n");
        return text.ToString();
    }
}
