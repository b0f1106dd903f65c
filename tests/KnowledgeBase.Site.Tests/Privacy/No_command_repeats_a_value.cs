using KnowledgeBase.Site.Tests.Cli;

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

    readonly KbRun run = new();

    public No_command_repeats_a_value()
    {
        run.Write("content/case-studies/falls.md", Case);
        run.Write("content/planted.md", string.Join("\n\n", Planted.Errors.Concat(Planted.Warnings).Where(planted => planted.Code is not ("KB6019" or "KB6020")).Select(planted => planted.Written)));
    }

    public void Dispose() => run.Dispose();

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
    [InlineData("new", "theme", "Falls", "--dry-run")]
    public void Whatever_is_asked(params string[] command)
    {
        run.Kb(command);

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

    static void Repeats_nothing(string said)
    {
        foreach (string value in Planted.Errors.Select(planted => planted.Value).Concat([Number, Mail, Mobile, "9434765919", "943-476-5919"])) said.ShouldNotContain(value);
    }
}
