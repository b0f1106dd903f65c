using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Site.Tests.Signals;

/// <summary>A knowledge base with one invented case, whose measures a test writes.</summary>
static class SignalSite
{
    /// <summary>The front matter of a measure, up to its series.</summary>
    public static string Measure(string id, string more = "direction: decrease", string kind = "outcome") => $"""
          - id: {id}
            name: Waits of {id}
            outcome_group: patients
            kind: {kind}
            unit: days
            provenance: illustrative
        {string.Join('\n', more.Split('\n').Select(line => "    " + line))}

        """;

    /// <summary>A monthly series from January 2024; null is missing.</summary>
    public static string Series(params double?[] values) => "    series:\n" + string.Concat(values.Select((value, i) =>
        FormattableString.Invariant($"      - {{date: {new DateOnly(2024, 1, 1).AddMonths(i):yyyy-MM-dd}, value: {(value is { } v ? FormattableString.Invariant($"{v}") : "null")}}}\n")));

    public static TestSite With(string measures, string more = "", string frontMatter = "", string? settings = null) => TestSite.With($$"""
        -- statiq.json --
        {{settings ?? """{"KnowledgeBase": {"Types": {"case-studies": "case-study", "systems": "system", "themes": "theme", "communities": "community"}}}"""}}
        -- content/_vocabulary/outcome-groups.yaml --
        title: Outcome groups
        help: Who gains or loses from a change.
        terms:
          - id: patients
            label: Patients
            definition: People who use services.
        -- content/_vocabulary/statuses.yaml --
        title: Statuses
        help: Where the work stands.
        terms:
          - id: running
            label: Running
            definition: Not finished.
        -- content/themes/waits.md --
        ---
        title: Waits
        summary: How long people wait, and what makes them wait a shorter time.
        ---
        -- content/systems/place.md --
        ---
        title: Place
        summary: An invented place in which invented people wait for visits.
        country: England
        level: place
        example: true
        ---
        -- content/communities/learners.md --
        ---
        title: Learners
        summary: An invented community of places that learn from each other.
        systems: [place]
        aims: [Shorter waits]
        ---
        -- content/case-studies/case.md --
        ---
        title: Shorter waits
        summary: Everything in this case is invented, so that a test can look at it.
        example: true
        system: place
        themes: [waits]
        period: {start: 2024}
        status: running
        {{frontMatter}}
        measures:
        {{measures}}
        sources: [{title: Invented, publisher: A test, year: 2024, url: "https://example.org/work"}]
        ---
        ## Problem

        People wait.

        ## What was done

        Something.
        {{more}}
        """);

    /// <summary>The signals of the case.</summary>
    public static ImmutableArray<MeasureSignal> Signals(TestSite site)
    {
        SiteModel model = site.Model();
        return model.Get(DocumentSignals.Key, model.Find("case-study", "case")!)!.Measures;
    }

    /// <summary>The diagnostics of this feature, as text.</summary>
    public static IEnumerable<string> Problems(TestSite site) => site.Report.Diagnostics
        .Where(d => d.Code.StartsWith("KB125", StringComparison.Ordinal) && d.Severity > Severity.Notice).Select(d => d.ToString());
}
