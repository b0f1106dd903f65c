using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>What VS Code makes of the lines of <c>kb check --watch</c> by <c>.vscode/tasks.json</c>: each line by itself, as it does.</summary>
public sealed class The_problem_matcher
{
    static readonly JsonElement Matcher = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "tasks.json")))
        .RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher");

    static readonly JsonElement Pattern = Matcher.GetProperty("pattern");

    [Fact]
    public async Task It_finds_each_problem_where_a_check_does_and_takes_no_other_line_for_one()
    {
        using var run = new KbRun();
        run.Write("content/themes/leadership.md", KbRun.Theme.Replace("summary:", "sumary:", StringComparison.Ordinal).Replace("2026-01-02", "\"2026: January\"", StringComparison.Ordinal));
        run.Write("content/a folder/Überblick: neu.md", "# Title\n\nSee [this: one](gone.md) and ![x: y](no picture.png).\n");
        run.Write("content/themes/no end.md", "---\ntitle: A\n");
        run.Kb("check", "--format", "json");
        (string, int, int, string, string)[] wanted =
        [..
            from d in JsonDocument.Parse(run.Out.ToString()).RootElement.GetProperty("diagnostics").EnumerateArray()
            where d.GetProperty("severity").GetString() != "notice"
            select (Text(d, "path"), Number(d, "line"), Number(d, "column"), Text(d, "severity"), $"{Text(d, "code")} {Text(d, "message")}{(d.GetProperty("hint").GetString() is { } hint ? $". {hint}" : "")}"),
        ];
        wanted.Length.ShouldBeGreaterThan(4);

        string[] lines = await Watched(run);

        lines.Count(Regex("background", "beginsPattern").IsMatch).ShouldBe(1);
        lines.Count(Regex("background", "endsPattern").IsMatch).ShouldBe(1);
        Regex("background", "beginsPattern").IsMatch(lines[0]).ShouldBeTrue();
        Regex("background", "endsPattern").IsMatch(lines[^1]).ShouldBeTrue();
        lines[1..^1].Select(line => Found(line)!.Value).ShouldBe(wanted);
        Found(lines[0]).ShouldBeNull();
        Found(lines[^1]).ShouldBeNull();
    }

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("notice", "info")]
    public void Each_severity_is_one_of_the_editor(string severity, string shown)
    {
        string written = Found($"content/a.md:1:2: {severity} KB1234: what: it is")!.Value.Severity;
        // What the editor does not know counts as what the matcher says.
        (written is "error" or "warning" or "info" ? written : Matcher.GetProperty("severity").GetString()).ShouldBe(shown);
    }

    [Fact]
    public void A_problem_of_the_run_as_a_whole_is_at_no_file() => Found("error KB0130: there is no space left: a.md:1:2: error").ShouldBeNull();

    static (string Path, int Line, int Column, string Severity, string Text)? Found(string line)
    {
        Match match = Regex("pattern", "regexp").Match(line);
        return match.Success
            ? (Group("file"), int.Parse(Group("line"), CultureInfo.InvariantCulture), int.Parse(Group("column"), CultureInfo.InvariantCulture), Group("severity"), $"{Group("code")} {Group("message")}")
            : null;

        string Group(string name) => match.Groups[Pattern.GetProperty(name).GetInt32()].Value;
    }

    static Regex Regex(string part, string name) => new(Matcher.GetProperty(part).GetProperty(name).GetString()!, RegexOptions.ECMAScript);

    static string Text(JsonElement diagnostic, string name) => diagnostic.GetProperty(name).GetString()!;

    static int Number(JsonElement diagnostic, string name) => diagnostic.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 1;

    static async Task<string[]> Watched(KbRun run)
    {
        using var stop = new CancellationTokenSource();
        Task<int> watching = Task.Run(() => run.Kb(stop.Token, "check", "--watch"));
        var clock = Stopwatch.StartNew();
        while (!run.Out.ToString().Contains("Ctrl+C stops.\n", StringComparison.Ordinal) && clock.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(20);
        await stop.CancelAsync();
        (await watching.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(130);
        return run.Out.ToString().TrimEnd('\n').Split('\n');
    }
}
