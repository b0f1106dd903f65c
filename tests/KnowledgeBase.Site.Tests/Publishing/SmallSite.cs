using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Publishing;

/// <summary>One case, one lesson with a hostile title, one theme, one system, one page without a date.</summary>
static class SmallSite
{
    /// <summary>What the lesson's title says when every run of white space is a space.</summary>
    public const string HostileTitle = """=cmd|' "<script>alert(1)</script>" {}% \ & _ # é 😀""";

    const string Content = """
        -- content/case-studies/home-first.md --
        ---
        title: Home first
        summary: A team went home with people on the day they left hospital, and stayed until it worked.
        created: 2026-01-02
        updated: 2026-03-04
        redirect_from: [/old/home-first/]
        system: salford
        themes: [culture, workforce]
        status: running
        period: {start: 2004-05}
        methods: [pdsa]
        result_direction: {patients: improved}
        measures:
          - {id: beds, name: "Beds, closed", outcome_group: patients, kind: outcome, unit: beds, direction: decrease, provenance: published, source: 1, change: {value: -29.5, unit: "%"}}
        sources:
          - {title: "A report, with a comma", publisher: A press, year: 2005, url: "https://example.org/report"}
        contributors: [{name: The editors}, {name: Ada Lovelace}]
        licence: CC-BY-4.0
        ---
        ## Problem
        Long stays.
        ## What was done
        A visit.
        -- content/lessons/hostile.md --
        ---
        title: "=cmd|' \"<script>alert(1)</script>\" {}% \\ \n & _ # é 😀"
        summary: A summary of at least forty characters, {braces} and "quotes" included, to be hostile.
        created: 2026-02-03
        statement: "@SUM(1+1)"
        kind: finding
        themes: [culture]
        strength: single-source
        sources: [{title: Work, publisher: Press}]
        ---
        -- content/systems/salford.md --
        ---
        title: Salford
        summary: A city and its health and care services, in one place in the north of England.
        country: England
        level: place
        aliases: [Salford City]
        ---
        -- content/themes/culture.md --
        ---
        title: Culture
        summary: How people treat each other at work, and what they take for granted about it.
        synonyms: [ways of working]
        ---
        -- content/themes/workforce.md --
        ---
        title: Workforce
        summary: The people who do the work, how many they are and what they are trained to do.
        ---
        -- content/about.md --
        # About us
        -- content/_vocabulary/methods.yaml --
        title: Methods
        terms:
          - {id: pdsa, label: PDSA cycles}
        -- content/_vocabulary/statuses.yaml --
        title: Statuses
        terms:
          - {id: running, label: Still running}
        -- content/_vocabulary/outcome-groups.yaml --
        title: Outcome groups
        terms:
          - {id: patients, label: Patients}
        -- content/_vocabulary/result-directions.yaml --
        title: Results
        terms:
          - {id: improved, label: Improved}

        """;

    const string Settings = """
        -- statiq.json --
        {MORE "KnowledgeBase": {"Title": "A & B", "Description": "What we tried.", "Types": {"case-studies": "case-study",
          "lessons": "lesson", "themes": "theme", "systems": "system"}}}
        """;

    /// <summary>The site that does not know its host.</summary>
    public static TestSite WithoutHost { get; } = With("");

    /// <summary>The site at <c>https://kb.example/some/path/</c>.</summary>
    public static TestSite Hosted { get; } = With(""" "Host": "kb.example", "LinkRoot": "/some/path", """);

    /// <summary>The site with more settings, each followed by a comma, and with more files.</summary>
    public static TestSite With(string settings, string files = "") =>
        TestSite.With(Content + Settings.Replace("{MORE", "{" + settings, StringComparison.Ordinal) + files);

    /// <summary>One member of every item of a list as JSON.</summary>
    public static IEnumerable<string?> Items(this TestSite site, string path, string member) =>
        site.Json(path).GetProperty("items").EnumerateArray().Select(item => item.GetProperty(member).GetString());

    /// <summary>A file as JSON; fails where it is none.</summary>
    public static JsonElement Json(this TestSite site, string path) => JsonDocument.Parse(site.Text(path)).RootElement;
}
