using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>A case study that is right, and copies of it with one mistake each; one run of <c>kb check</c> over all.</summary>
public class CopiesOfACase : IDisposable
{
    const string Right = """
        ---
        title: "Quieter nights on the stroke ward"
        summary: "What one ward did so that people could sleep, and how often they still woke."
        created: 2026-01-05
        updated: 2026-02-01
        review_by: 2027-02-01
        system: northtown
        other_systems: [southtown]
        themes: [rest]
        status: completed
        period: {start: 2024-01, end: 2025-06, source: 1}
        methods: [pdsa]
        population: {description: People after a stroke, size: 40, size_source: 1}
        pdsa:
          - id: lights
            number: 1
            title: Lights out at ten
            plan: {change: One lamp, measure: wakings}
            study: {observed: Fewer woke}
            act: adopt
        measures:
          - id: wakings
            name: Wakings a night
            outcome_group: patients
            kind: outcome
            unit: wakings
            direction: decrease
            provenance: published
            source: 1
            baseline: {value: 6, period: "2024"}
            latest: {value: 3, period: "2025"}
          - id: calls
            name: Calls to night staff
            outcome_group: staff
            kind: balancing
            unit: calls
            direction: decrease
            provenance: published
            source: 1
            latest: {value: 11, period: "2025"}
        result_direction:
          patients: improved
        adopters:
          - name: Another ward
            source: 1
        sources:
          - title: Sleep on wards
            publisher: The Northtown hospital
            url: https://northtown.example/sleep
            year: 2025
        ---

        ## Problem

        People woke up [1]. See [the theme](../themes/rest.md).

        ## What was done

        The lights went out.

        ## Results

        Fewer woke.

        """;

    readonly KbRun run = new(Repository.Settings);
    readonly ILookup<string, JsonElement> said;

    /// <param name="mistakes">What is replaced by what; in the text put in, and in a file beside it, <c>@</c> is the name of the copy.</param>
    protected CopiesOfACase(IEnumerable<(string Right, string Wrong, string? Csv)> mistakes)
    {
        foreach (string list in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "_vocabulary")))
            run.Write("content/_vocabulary/" + Path.GetFileName(list), File.ReadAllText(list));
        foreach (string folder in new[] { "lessons", "communities", "programmes" }) Directory.CreateDirectory(Path.Combine(run.Root, "content", folder));
        foreach (string theme in new[] { "Rest", "Workforce" })
            run.Write($"content/themes/{theme.ToLowerInvariant()}.md", $"---\ntitle: {theme}\nsummary: \"What people need in a place that never sleeps itself.\"\n---\n");
        foreach (string town in new[] { "Northtown", "Southtown" })
            run.Write($"content/systems/{town.ToLowerInvariant()}.md", $"---\ntitle: {town}\nsummary: \"A town with one hospital, two practices and no bypass.\"\ncountry: England\nlevel: place\n---\n");
        foreach ((string right, string wrong, string? csv) in mistakes.Prepend(("", "", null))) Write(right, wrong, csv);
        run.Kb("check", "--format", "json", "--date", "2026-11-23");
        using var report = JsonDocument.Parse(run.Out.ToString());
        said = report.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.Clone()).ToLookup(
            d => Path.GetFileNameWithoutExtension(d.GetProperty("path").GetString()!));
    }

    /// <summary>What was said about the copy with one mistake and the file beside it: objects of the report, in its order.</summary>
    public ImmutableArray<JsonElement> Said(string right, string wrong, string? csv = null) => [.. said[NameOf(right, wrong, csv)]];

    /// <summary>The name of a copy.</summary>
    public static string NameOf(string right, string wrong, string? csv = null) =>
        "case-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{right}\0{wrong}\0{csv}")))[..12];

    public void Dispose()
    {
        run.Dispose();
        GC.SuppressFinalize(this);
    }

    void Write(string right, string wrong, string? csv)
    {
        string text = Right.ReplaceLineEndings("\n"), name = NameOf(right, wrong, csv);
        if (right.Length > 0) text.Split(right).Length.ShouldBe(2, $"'{right}' must stand in the text once");
        run.Write($"content/case-studies/{name}.md", right.Length > 0 ? text.Replace(right, wrong.Replace("@", name, StringComparison.Ordinal), StringComparison.Ordinal) : text);
        if (csv is not null) run.Write($"content/case-studies/{name}.csv", csv);
    }
}
