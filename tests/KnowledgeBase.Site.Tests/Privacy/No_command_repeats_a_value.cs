using KnowledgeBase.Engine.Running;
using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Importing;

namespace KnowledgeBase.Site.Tests.Privacy;

/// <summary>The planted set stands in texts, titles, names and notes, and every command is run that reads them.</summary>
public sealed class No_command_repeats_a_value : IDisposable
{
    const string Number = "943 476 5919", Mail = "jean.hill@gmail.com", Mobile = "07700 900 461";

    const string Case = $"""
        ---
        title: "Fewer falls of NHS number {Number}"
        summary: "Three wards halved falls; ask {Mail} or ring {Mobile} about how they did it."
        created: 1 January 2020
        updated: 2020-01-01
        status: active
        review_due: 2020-02-01
        authors: [{Mail}]
        themes: [{Mail}]
        contact: [{"{"}role: "Ward lead, {Number}", organisation: "Ask {Mail}"{"}"}]
        measures:
          - id: falls
            name: "Falls of NHS number {Number}"
            unit: "falls, {Mobile}"
            kind: outcome
            better: lower
            note: "Counted by {Mail}"
            series: [{"{"}date: 2019-01, value: 12{"}"}, {"{"}date: 2019-02, value: 14{"}"}, {"{"}date: 2019-03, value: 13, note: "{Number}"{"}"}]
        sources:
          - title: "Letter of {Mail}"
            url: "https://example.org/?nhs_number=9434765919"
        ---

        ## Problem

        [The plan](https://example.org/{Number}) and ![NHS number {Number}](none.png "{Mobile}")[^1]

        [^1]: Seen on {Mobile}.

        """;

    const string Notes = $"seen by {Mail} (NHS number {Number}), {Mobile}";

    readonly ScratchRepository repository = new();
    readonly KbRun run;

    public No_command_repeats_a_value()
    {
        run = repository.Run;
        run.Write("statiq.json", """{"KnowledgeBase": {"Repository": "https://github.com/example/knowledge", "Editing": {}, "Types": {"themes": "theme", "case-studies": "case-study"}}}""");
        run.Write("content/case-studies/falls.md", Case);
        run.Write("content/case-studies/waits.md", Series("\n" + string.Concat(Months.Select(month => $"      - {{date: {month}, value: 7, note: \"{Notes}\"}}\n"))));
        run.Write("content/case-studies/waits-file.md", Series("waits.csv"));
        run.Write("content/case-studies/waits.csv", "date,value,note\n" + string.Concat(Months.Select(month => $"{month},7,\"{Notes}\"\n")) + $"{Number},1,\n2025-01-01,{Mobile},\n");
        run.Write($"content/{Mail}.md", "[x](nothing.md)\n");
        run.Write("content/planted.md", string.Join("\n\n", Planted.Errors.Concat(Planted.Warnings).Where(planted => planted.Code is not ("KB6019" or "KB6020")).Select(planted => planted.Written)));
    }

    public void Dispose() => repository.Dispose();

    static IEnumerable<string> Months => Enumerable.Range(1, 12).Select(month => $"2024-{month:00}-01").Append("2025-01-01");

    static string Series(string series) => $"""
        ---
        title: Waits
        measures:
          - id: waits
            name: "Waits of NHS number {Number}"
            unit: "waits, {Mobile}"
            kind: outcome
            direction: decrease
            series: {series}
        ---

        """;

    [Theory]
    [InlineData("check", "--notices", "--lines")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("check", "content/case-studies/falls.md")]
    [InlineData("check", "--fix")]
    [InlineData("check", "--fix", "--tidy")]
    [InlineData("rename", "case-study/falls", "fewer-falls")]
    [InlineData("rename", "content/planted.md", "seen.md")]
    [InlineData("rename", "content/planted.md", "content/index.md", "--merge")]
    [InlineData("build", "--verbosity", "detailed")]
    [InlineData("build", "--format", "json")]
    [InlineData("report")]
    [InlineData("report", "--format", "json")]
    [InlineData("report", "--format", "markdown")]
    [InlineData("signals")]
    [InlineData("signals", "falls")]
    [InlineData("signals", "--format", "json")]
    [InlineData("search", "falls")]
    [InlineData("search", "falls", "--format", "json")]
    [InlineData("docs", "fields")]
    [InlineData("schema", "case-study")]
    [InlineData("snippets")]
    [InlineData("plugins")]
    [InlineData("new", "theme", "Falls")]
    [InlineData("cms", "config")]
    [InlineData("docs", "issue-form", "case-study")]
    [InlineData("template", "case-study")]
    [InlineData("check", "--suppressions")]
    [InlineData("check", "--warnings-as-errors", "--verbosity", "detailed")]
    [InlineData("signals", "waits")]
    [InlineData("signals", "waits-file", "--format", "json")]
    [InlineData("report", "content/case-studies", "--date", "2030-01-01")]
    public void Whatever_is_asked(params string[] command)
    {
        run.Kb(command);

        Repeats_nothing(run.Out.ToString() + run.Error);
    }

    [Theory]
    [InlineData("planted.csv")]
    [InlineData("planted.csv", "--type", "page", "--dry-run")]
    [InlineData("planted.csv", "--type", "page", "--map", $"{Number}=Nothing")]
    [InlineData("planted.csv", "--type", "page", "--yes")]
    [InlineData("series.csv", "--measure", "falls", "--into", "waits")]
    [InlineData("series.csv", "--measure", "flow", "--into", "flow")]
    [InlineData("series.csv", "--measure", "flow", "--into", "flow", "--columns", "A,C")]
    [InlineData("good.csv", "--measure", "flow", "--into", "flow", "--columns", "A,B,C", "--yes")]
    [InlineData($"{Number}.csv")]
    [InlineData($"{Number}.xlsm")]
    [InlineData($"{Number}.docx")]
    [InlineData("story.docx", "--type", "page")]
    [InlineData("story.docx", "--type", "case-study", "--dry-run")]
    public void Whatever_is_imported(params string[] words)
    {
        run.Write("content/case-studies/flow.md", $"---\ntitle: Flow\nmeasures:\n  - id: flow\n    name: \"Beds of {Mail}\"\n    unit: beds\n    kind: outcome\n    outcome_group: staff\n    direction: increase\n    provenance: measured\n---\n");
        run.Write("planted.csv", $"Title,NHS number,{Number},Problem\n" + string.Concat(((string[])[Number, Mail, Mobile]).Select(value => $"A story of {value},9434765919,x,{Notes}\n")));
        run.Write("series.csv", $"Month,{Number},Beds of {Mail}\n2019-01,NHS number {Number},{Mobile}\n{Mail},4,12\n2019-03,{Notes.Replace(",", "", StringComparison.Ordinal)},seen\n");
        run.Write("good.csv", $"Month,Beds,Note\n2019-01,12,{Notes.Replace(",", "", StringComparison.Ordinal)}\n2019-02,14,\nn/a {Mobile},NHS number {Number},\n");
        foreach (string name in (string[])[".csv", ".xlsm", ".docx"]) run.Write(Number + name, "Aim\nx\n");
        File.WriteAllBytes(Path.Combine(run.Root, "story.docx"), WordFiles.Of(
            WordFiles.P($"Story of NHS number {Number}", "Titel") + WordFiles.P($"Seen by {Mail}", "Kop1") + WordFiles.P(Notes) + WordFiles.P("Status", "Kop1") + WordFiles.P(Mobile)));

        run.Kb(["import", .. words]);

        (run.Out.ToString() + run.Error).ShouldNotBeEmpty();
        Repeats_nothing(run.Out.ToString() + run.Error);
    }

    [Fact]
    public void On_the_page_of_a_run()
    {
        run.Kb("check", "--summary", "summary.md");

        run.Read("summary.md").ShouldContain("KB6010");
        Repeats_nothing(run.Read("summary.md"));
    }

    [Fact]
    public async Task While_it_watches()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task watching = Task.Run(() => run.Kb(stop.Token, "check", "--watch", "--notices"), TestContext.Current.CancellationToken);
        while (!run.Out.ToString().Contains("Waiting for saves", StringComparison.Ordinal)) await Task.Delay(20, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await watching;

        run.Out.ToString().ShouldContain("KB6010");
        Repeats_nothing(run.Out.ToString() + run.Error);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Of_what_a_change_brought(string format)
    {
        repository.Commit("what stood before");
        run.Write("content/new.md", $"# NHS number {Number}\n\n[{Mail}]({Mobile}.md)\n");
        run.Write("content/planted.md", run.Read("content/planted.md") + $"\n\nRing {Mobile}, or [write]({Mail}.md).\n");

        run.Kb("check", "--since", "HEAD", "--format", format).ShouldBe(1);

        run.Out.ToString().ShouldContain("KB6010");
        Repeats_nothing(run.Out.ToString() + run.Error);
    }

    [Fact]
    public void Of_links_to_other_sites()
    {
        using var server = new LinkedServer();
        run.Write("content/case-studies/falls.md", $"# Links\n\n[x]({server[$"/missing?nhs_number={Number.Replace(" ", "", StringComparison.Ordinal)}"]}) [y]({server["/missing/"]}{Mail}) <{server["/gone"]}?tel={Mobile.Replace(" ", "", StringComparison.Ordinal)}>\n");

        foreach (string format in new[] { "text", "json", "markdown" })
        {
            run.Kb("report", "content/case-studies/falls.md", "--external", "--allow-local", "--format", format);

            run.Out.ToString().ShouldContain("••••");
            Repeats_nothing(run.Out.ToString() + run.Error);
        }
    }

    [Fact]
    public void Of_files_that_nobody_reads()
    {
        run.Write($"content/notes/_{Mail}/a.md", "Words.");
        run.Write("content/notes/nhs-number-943-476-5919.docx", "x");
        run.Write("content/notes/ring-07700-900-461.md", new string('x', 2 << 20));
        File.CreateSymbolicLink(Path.Combine(run.Root, "content/notes/dob-03-04-1941.md"), "a.md");

        run.Kb("check", "content/notes", "--notices").ShouldBe(1);

        run.Out.ToString().ShouldContain("KB0101");
        foreach (string value in new[] { Mail, "943-476-5919", "07700-900-461", "03-04-1941" }) run.Out.ToString().ShouldNotContain(value);
    }

    [Fact]
    public void When_a_run_must_stop()
    {
        using var slow = new SlowReader();
        var site = TestSite.With("-- content/nhs-number-943-476-5919.slow --\nWords.\n", slow);
        site.DocumentLimit = TimeSpan.FromMilliseconds(200);

        Should.Throw<RunStoppedException>(() => site.Model()).Message.ShouldStartWith("content/nhs-number-•••-•••-••••.slow took longer than");
    }

    [Fact]
    public async Task On_the_desk_and_in_the_panel_of_a_preview_with_drafts()
    {
        run.Write("content/case-studies/draft.md", Case.Replace("status:", "excluded: true\nstatus:", StringComparison.Ordinal));
        int port = Serving_a_knowledge_base.FreePort();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(60));
        Task<int> serving = Task.Run(() => run.Kb(stop.Token, "serve", "--drafts", "--port", $"{port}"), TestContext.Current.CancellationToken);
        while (!run.Error.ToString().Contains("Serving.", StringComparison.Ordinal)) await Task.Delay(20, stop.Token);
        using var http = new HttpClient { BaseAddress = new Uri(run.Out.ToString().Trim()) };
        string desk = await http.GetStringAsync(run.Error.ToString().Split("desk: ")[1].Split('\n')[0], TestContext.Current.CancellationToken);
        string page = await http.GetStringAsync("/themes/leadership/", TestContext.Current.CancellationToken);
        HttpResponseMessage nothing = await http.GetAsync($"/{Mail}/nothing/", TestContext.Current.CancellationToken);
        run.Write($"content/{Mail}.txt", "x");
        while (!run.Error.ToString().Contains("Changed: ", StringComparison.Ordinal)) await Task.Delay(20, stop.Token);
        await stop.CancelAsync();
        await serving;

        desk.ShouldContain("•••");
        page.ShouldContain("KB6010");
        foreach (string said in new[] { desk, page, await nothing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), run.Out.ToString(), run.Error.ToString() }) Repeats_nothing(said);
    }

    static void Repeats_nothing(string said)
    {
        foreach (string value in Planted.Errors.Select(planted => planted.Value).Concat([Number, Mail, Mobile, "9434765919", "943-476-5919"])) said.ShouldNotContain(value);
    }
}
