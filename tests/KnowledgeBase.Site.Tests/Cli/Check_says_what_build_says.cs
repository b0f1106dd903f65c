using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Check_says_what_build_says
{
    const string Case = """
        ---
        title: "Quieter nights on the stroke ward"
        summary: "What a ward did so that people could sleep, and what the sound meters said."
        created: 2026-01-01
        themes: [leadership]
        ---

        """;

    /// <summary>A small knowledge base with everything in it and nothing wrong.</summary>
    static readonly (string Path, string Text)[] Right =
    [
        ("statiq.json", Repository.Settings),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "content", "_vocabulary")).Select(f => ("content/_vocabulary/" + Path.GetFileName(f), File.ReadAllText(f))),
        ("content/lessons/wake-nobody.md", """
            ---
            title: "Wake nobody twice"
            summary: "What a ward learnt about sleep: those who were woken once need the rest of the night."
            statement: "Those who are woken once should be left to sleep."
            kind: local-experience
            strength: single-source
            themes: [leadership]
            sources:
              - title: "A ward report"
                publisher: "Northtown hospital"
            ---

            Nobody should be woken twice [1].

            """),
        ("content/communities/night-wards.md", "---\ntitle: \"Night wards\"\nsummary: \"Wards that try to let people sleep and tell each other how it went.\"\nsystems: [northtown]\n---\n"),
        ("content/programmes/sleep.md", """
            ---
            title: "Sleep in hospitals"
            summary: "Money and advice for wards that want their patients to sleep at night."
            sources:
              - title: "A ward report"
                publisher: "Northtown hospital"
            ---

            """),
        ("content/systems/northtown.md", "---\ntitle: \"Northtown\"\nsummary: \"A town with one hospital, two practices and no bypass.\"\ncountry: England\nlevel: place\n---\n"),
        ("content/case-studies/wakings.csv", "date,value,note\n2025-01-01,6,\n2025-02-01,5,Lamps out\n2025-03-01,4,\n2025-04-01,3,\n"),
        ("content/case-studies/quiet-nights.md", """
            ---
            title: "Quieter nights on the stroke ward"
            summary: "What one ward did so that people could sleep, and how often they still woke."
            created: 2026-01-05
            review_by: 2027-01-05
            system: northtown
            themes: [leadership]
            status: completed
            period: {start: 2024-01, end: 2025-06, source: 1}
            measures:
              - id: wakings
                name: Wakings a night
                outcome_group: patients
                kind: balancing
                unit: wakings
                direction: decrease
                provenance: published
                source: 1
                series: wakings.csv
            sources:
              - title: "A ward report"
                publisher: "Northtown hospital"
            ---

            ## Problem

            People woke up [1]. See [the theme](../themes/leadership.md).

            ## What was done

            | lamp | hour |
            |------|-----:|
            | all  |   22 |

            ## Results

            Fewer woke.

            """),
        ("content/about.md", "# About\n\nThe [search](/search/) and [the ward](case-studies/quiet-nights.md#results).\n"),
    ];

    /// <summary>Files that are wrong, each in its own way, and one that is right.</summary>
    static readonly (string Path, string Text)[] Wrong =
    [
        ("content/fine.md", "# Fine\n\nThe [search](/search/) works.\n"),
        ("content/themes/gone.md", Theme("See [the plan](/themes/no-such-theme/).")),
        ("content/themes/beside.md", Theme("See [the plan](plan.md).")),
        ("content/themes/anchor.md", Theme("See [the start](leadership.md#nowhere).")),
        ("content/themes/picture.md", Theme("![A ward](ward.jpg)")),
        ("content/themes/key.md", "---\ntitle: \"Key\"\nsumary: \"A field whose name has lost a letter on its way.\"\n---\n"),
        ("content/themes/open.md", "---\ntitle: \"Never closed\n"),
        ("content/themes/html.md", Theme("<script>alert(1)</script>")),
        ("content/themes/Not An Id.md", Theme("Nothing.")),
        ("content/case-studies/quiet.md", Case),
        ("content/case-studies/bare.md", "Nobody wrote any front matter.\n"),
        ("content/case-studies/code.cs", "class A;\n"),
        ("content/case-studies/minutes.docx", "not really"),
        ("content/loose.md", "# Loose\n\n[lost](/nowhere/) and [search](/search/index.bin) and [again](/search/none.bin)\n"),
        ("content/LOOSE.md", "# One address for two\n"),
        ("content/search/index.md", "# This takes the place of the search page\n"),
        ("content/old.md", "---\nredirect_from: [/loose/]\n---\n# Old\n"),
        ("content/_articles/hidden.md", "# Hidden\n"),
        ("content/_vocabulary/methods.yaml", "- nonsense\n"),
        ("content/tomorrow.md", "---\npublished: 2999-01-01\n---\n# Later\n"),
        ("themes/default/layouts/page.hbs", "{{#if page.title}} never closed"),
        ("themes/default/theme.json", "{ \"nonsense\": [ }"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Whatever_is_wrong_together(int seed)
    {
        var random = new Random(seed);
        (string Path, string Text)[] chosen = [.. Wrong.Where(_ => random.Next(3) == 0)];
        Compare(chosen).ShouldNotBeEmpty();
    }

    [Fact]
    public void Everything_wrong_at_once() => Compare(Wrong).Select(d => d.Code).Distinct().Count().ShouldBeGreaterThan(12);

    [Fact]
    public void Everything_wrong_asked_about_file_by_file()
    {
        using var run = new KbRun();
        (string Path, string Text)[] content = [.. Wrong.Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal)), ("content/themes/torn.md", Theme("![A ward](torn.png)"))];
        foreach ((string path, string text) in content) run.Write(path, text);
        run.Write("content/themes/torn.png", "not really");
        run.Kb("check", "--format", "json", "--date", "2026-11-23");
        (string Code, string Place)[] whole = Diagnostics(run);
        foreach (string path in content.Select(file => file.Path).Where(path => !path.Contains("/_articles/", StringComparison.Ordinal)))
        {
            run.Kb("check", path, "--format", "json", "--date", "2026-11-23");

            (string Code, string Place)[] said = Diagnostics(run);
            said.Except(whole).ShouldBeEmpty(path);
            string quoted = JsonSerializer.Serialize(path);
            whole.Where(d => d.Place.Contains(quoted, StringComparison.Ordinal)).Except(said).ShouldBeEmpty(path);
            if (path.EndsWith("torn.md", StringComparison.Ordinal)) said.ShouldContain(d => d.Place.Contains("content/themes/torn.png", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Nothing_wrong() => Compare([Wrong[0]]).ShouldBeEmpty();

    [Fact]
    public void Whatever_slips_into_files_that_are_right()
    {
        string[] codes = [.. Enumerable.Range(1, 12).SelectMany(seed => Compare(Slips.In(Right, new Random(seed)))).Select(d => d.Code).Distinct()];
        codes.Length.ShouldBeGreaterThan(10, string.Join(' ', codes));
    }

    [Fact]
    public void The_files_into_which_things_slip_are_right() => Compare(Right).ShouldBeEmpty();

    [Theory]
    [InlineData("""{ "Types": { "themes": "theme" } }""")]
    [InlineData("""{ "KnowledgeBase": { "Types": { "themes": "thme" } } }""")]
    [InlineData("""{ "KnowledgeBase": { "Types": { "theme": "theme" } } }""")]
    [InlineData("""{ "InputPaths": ["nowhere"] }""")]
    [InlineData("""{ "ThemePaths": ["nowhere"] }""")]
    public void Settings_that_are_wrong(string settings) => Compare([("statiq.json", settings)]).ShouldNotBeEmpty();

    [Fact]
    public void A_link_to_a_page_that_nobody_makes_is_an_error_in_a_typed_document()
    {
        using var run = new KbRun();
        run.Write("content/themes/gone.md", Theme("See [the plan](/themes/no-such-theme/)."));

        run.Kb("check").ShouldBe(1);

        run.Out.ToString().ShouldContain("content/themes/gone.md:7:5: error KB2001: the site has no page '/themes/no-such-theme/'");
        Directory.GetFileSystemEntries(run.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["content", "statiq.json"]);
    }

    static string Theme(string body) => $"---\ntitle: \"Rounds\"\nsummary: \"Who goes round the wards at night, and what they find there.\"\ncreated: 2026-01-01\n---\n\n{body}\n";

    static (string Code, string Place)[] Compare((string Path, string Text)[] files)
    {
        using var run = new KbRun();
        foreach ((string path, string text) in files) run.Write(path, text);
        int checkedCode = run.Kb("check", "--format", "json", "--date", "2026-11-23");
        (string, string)[] found = Diagnostics(run);
        int built = run.Kb("build", "--format", "json", "--date", "2026-11-23");

        Diagnostics(run).ShouldBe(found);
        checkedCode.ShouldBe(built);
        return found;
    }

    static (string Code, string Place)[] Diagnostics(KbRun run)
    {
        using var json = JsonDocument.Parse(run.Out.ToString());
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => (d.GetProperty("code").GetString()!, d.ToString()))];
    }
}
