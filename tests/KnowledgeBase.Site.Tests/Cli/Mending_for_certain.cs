using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Mending_for_certain
{
    const string Path = "content/case-studies/case.md";

    static readonly string[] Slips =
    [
        "title: Falls: what helped", "title: @home and falls", "sumary: A text that says in more than forty characters what this case is about.", "created: 3rd May 2024", "updated: 24/12/2024",
        "status: Running", "status:running", "status:: running", "methods: [PDSA]", "methods: [Plan-Do-Study-Act, lean-thinking]", "themes: [Leadership]", "aim: “Halve falls”", "aim: Halve\u200B falls",
        "population: {description: A, size: 121,500}", "population: {description:A}", "example: Yes", "period: {start: 2019–04, end: March 2020}", "review_by: 2026/1/2", "evidence_grade:\u00A0x", "interests: *none*", "system: torbay.md",
    ];

    [Theory]
    [InlineData("title: Falls: what helped", "title: \"Falls: what helped\"")]
    [InlineData("title: He said: \"no\"", "title: 'He said: \"no\"'")]
    [InlineData("aim: @home by: 2026", "aim: \"@home by: 2026\"")]
    [InlineData("sumary: A text of some length.", "summary: A text of some length.")]
    [InlineData("leadershp: {style: x}", "leadership: {style: x}")]
    [InlineData("created: 3rd May 2024", "created: 2024-05-03")]
    [InlineData("created: 24/12/2024", "created: 2024-12-24")]
    [InlineData("created: 12/24/2024", "created: 2024-12-24")]
    [InlineData("created: 2024–05–03", "created: 2024-05-03")]
    [InlineData("created: 2024-05-03T10:00", "created: 2024-05-03")]
    [InlineData("period: {start: March 2019}", "period: {start: 2019-03}")]
    [InlineData("period: {start:2019}", "period: {start: 2019}")]
    [InlineData("status:running", "status: running")]
    [InlineData("status:: running", "status: running")]
    [InlineData("status: Running", "status: running")]
    [InlineData("status: runnning", "status: running")]
    [InlineData("status: “running”", "status: running")]
    [InlineData("methods: [\"Plan-Do-Study-Act\"]", "methods: [pdsa]")]
    [InlineData("methods: [co—design]", "methods: [co-design]")]
    [InlineData("result_direction: {Staff: Worse}", "result_direction: {staff: worse}")]
    [InlineData("themes: [themes/leadership.md]", "themes: [leadership]")]
    [InlineData("aim: “Halve: falls”", "aim: \"Halve: falls\"")]
    [InlineData("aim: Halve\u200B falls", "aim: Halve falls")]
    [InlineData("aim:\u00A0Halve falls", "aim: Halve falls")]
    [InlineData("population: {description: A, size: 121,500}", "population: {description: A, size: 121500}")]
    [InlineData("population: {description: A, size: 1 250}", "population: {description: A, size: 1250}")]
    [InlineData("population: {description: A, size: \"1250\"}", "population: {description: A, size: 1250}")]
    [InlineData("example: Yes # invented", "example: true # invented")]
    [InlineData("classified_by: Editors", "classified_by: editors")]
    [InlineData("sources: [{title: A, publisher: B, url: www.example.org/a}]", "sources: [{title: A, publisher: B, url: \"https://www.example.org/a\"}]")]
    public void It_is_written_as_it_was_meant(string written, string mended)
    {
        using KbRun run = Case(written);
        string before = run.Read(Path);

        run.Kb("check", "--fix", "--yes", Path);

        run.Read(Path).ShouldBe(before.Replace(written, mended, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("created: 04/05/2024")]
    [InlineData("created: Spring 2024")]
    [InlineData("created: May 2024")]
    [InlineData("created: n/a")]
    [InlineData("population: {description: A, size: about 1,250}")]
    [InlineData("population: {description: A, size: 12-14}")]
    [InlineData("population: {description: A, size: 5 thousand}")]
    [InlineData("themes: [leadershp]")]
    [InlineData("system: Torbey")]
    [InlineData("status: failed")]
    [InlineData("methods: [quality]")]
    [InlineData("aim: \"“Halve” falls\"")]
    [InlineData("aim: Halve falls: now #1")]
    [InlineData("title: [draft] Falls")]
    [InlineData("classified_by: nobody")]
    public void What_only_its_author_can_tell_is_left(string written)
    {
        using KbRun run = Case(written);
        string before = run.Read(Path);

        run.Kb("check", "--fix", "--yes", Path);

        run.Read(Path).ShouldBe(before);
        run.Error.ToString().ShouldStartWith("There is nothing to mend for certain.\n");
    }

    [Fact]
    public void Tabs_and_dashes_of_whole_blocks_become_spaces_and_hyphens()
    {
        using KbRun run = Case("leadership:\n\tstyle: x\n\tlevels: [y]\nmethods:\n– pdsa\n– co-design");

        run.Kb("check", "--fix", "--yes", Path);

        run.Read(Path).ShouldContain("leadership:\n  style: x\n  levels: [y]\nmethods:\n- pdsa\n- co-design\n");
    }

    [Fact]
    public void Nothing_is_written_unless_asked_and_the_difference_can_be_applied()
    {
        using KbRun run = Case(string.Join('\n', "status: Running", "aim: Short", "created: 3 May 2024", "interests: None", "example: Yes"));
        string before = run.Read(Path);
        run.Kb("check", "--fix").ShouldBe(1);
        string diff = run.Out.ToString();
        run.Read(Path).ShouldBe(before);
        run.Error.ToString().ShouldContain("Nothing was written. To write it: kb check --fix --yes\n");

        using (Process git = Process.Start(new ProcessStartInfo("git", "apply -") { WorkingDirectory = run.Root, RedirectStandardInput = true })!)
        {
            git.StandardInput.Write(diff);
            git.StandardInput.Close();
            git.WaitForExit(20_000).ShouldBeTrue();
            git.ExitCode.ShouldBe(0);
        }
        string applied = run.Read(Path);

        applied.ShouldNotBe(before);
        run.Write(Path, before);
        run.Kb("check", "--fix", "--yes");
        run.Read(Path).ShouldBe(applied);
    }

    [Fact]
    public void Marks_line_ends_and_a_missing_last_one_stay()
    {
        using KbRun run = Case("status: Running");
        byte[] windows = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(run.Read(Path).TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal))];
        File.WriteAllBytes(System.IO.Path.Combine(run.Root, Path), windows);

        run.Kb("check", "--fix", "--yes");

        Encoding.UTF8.GetString(File.ReadAllBytes(System.IO.Path.Combine(run.Root, Path))).ShouldBe(Encoding.UTF8.GetString(windows).Replace("Running", "running", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_were_not_asked_about_are_left()
    {
        using KbRun run = Case("status: Running");
        string before = run.Read(Path);

        run.Kb("check", "--fix", "--yes", "content/themes");

        run.Read(Path).ShouldBe(before);
    }

    [Fact]
    public void A_file_in_which_mending_uncovers_more_than_it_mends_is_left_and_named()
    {
        using KbRun run = Case("population:\n\tdescription: A\n\tsize: many\n\tcolour: red");
        string before = run.Read(Path);

        run.Kb("check", "--fix", "--yes");

        run.Read(Path).ShouldBe(before);
        run.Error.ToString().ShouldStartWith($"{Path} is left as it is: mending it would have brought new problems.\n");
    }

    [Theory]
    [InlineData("y\n", "status: running\n")]
    [InlineData("\n", "status: Running\n")]
    public void A_person_at_a_terminal_is_asked(string answer, string status)
    {
        using KbRun run = Case("status: Running");

        KbCommand.Run(["check", "--fix"], new Terminal { Out = run.Out, Error = run.Error, In = new StringReader(answer), Folder = run.Root }, CancellationToken.None);

        run.Error.ToString().ShouldStartWith("Write 1 file? [y/N] ");
        run.Read(Path).ShouldContain(status);
    }

    [Fact]
    public void Programs_are_told_too()
    {
        using KbRun run = Case("status: Running");
        run.Kb("check", "--format", "json");

        JsonDocument.Parse(run.Out.ToString()).RootElement.GetProperty("diagnostics").EnumerateArray()
            .Single(d => d.TryGetProperty("fix", out _)).GetProperty("fix").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("""[{"line":2,"column":9,"endLine":2,"endColumn":16,"text":"running"}]""");
    }

    [Fact]
    public void Code_scanners_are_told_too()
    {
        using KbRun run = Case("status: Running");
        run.Kb("check", "--format", "sarif");

        JsonElement change = JsonDocument.Parse(run.Out.ToString()).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(r => r.TryGetProperty("fixes", out _)).GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe(Path);
        change.GetProperty("replacements").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("""[{"deletedRegion":{"startLine":2,"startColumn":9,"endLine":2,"endColumn":16},"insertedContent":{"text":"running"}}]""");
    }

    [Fact]
    public void Whatever_slips_come_together_nothing_gets_worse_the_text_below_stays_and_a_second_run_finds_nothing_to_mend()
    {
        var random = new Random(20261126);
        for (int round = 0; round < 4; round++)
        {
            using KbRun run = Case(string.Join('\n', Slips.OrderBy(_ => random.Next()).Take(random.Next(1, 7)).DistinctBy(s => s[..s.IndexOf(':', StringComparison.Ordinal)])));
            int problems = Problems(run);
            string before = run.Read(Path);

            run.Kb("check", "--fix", "--yes");

            string after = run.Read(Path);
            Problems(run).ShouldBeLessThanOrEqualTo(problems, before);
            after[after.IndexOf("\n---\n", StringComparison.Ordinal)..].ShouldBe(before[before.IndexOf("\n---\n", StringComparison.Ordinal)..]);
            run.Kb("check", "--fix", "--yes");
            run.Out.ToString().ShouldBeEmpty(before);
            run.Read(Path).ShouldBe(after);
        }
    }

    static int Problems(KbRun run)
    {
        run.Kb("check", "--format", "json");
        return JsonDocument.Parse(run.Out.ToString()).RootElement.GetProperty("diagnostics").EnumerateArray().Count(d => d.GetProperty("severity").GetString() != "notice");
    }

    static KbRun Case(string fields)
    {
        var run = new KbRun("""{ "KnowledgeBase": { "Types": { "themes": "theme", "case-studies": "case-study", "systems": "system" } } }""");
        foreach ((string list, string[] terms) in new (string, string[])[]
        {
            ("statuses", ["completed", "running", "stopped"]), ("methods", ["pdsa", "co-design"]), ("outcome-groups", ["staff", "patients"]), ("result-directions", ["worse", "better"]), ("evidence-grades", ["x"]),
        })
            run.Write($"content/_vocabulary/{list}.yaml", $"title: List\nterms:\n{string.Concat(terms.Select(t => $"  - id: {t}\n    label: {(t == "pdsa" ? "Plan-Do-Study-Act" : t)}\n{(t == "stopped" ? "    synonyms: [failed]\n" : "")}"))}");
        run.Write("content/systems/torbay.md", "---\ntitle: Torbay\nsummary: A place by the sea with a long history of care that is joined up.\ncountry: England\nlevel: place\n---\n");
        run.Write(Path, $"---\n{fields}\n---\n\n## Problem\n\nA “problem”: 3rd May 2024.\n\n## What was done\n\n\tCode – here.\n");
        return run;
    }
}
