using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Watch;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb check [PATH…]</c>: every diagnostic, nothing written.</summary>
static class CheckCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders to report on; everything is read all the same, for links and references.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var notices = new Option<bool>("--notices") { Description = "Show notices too; those about a PATH are always shown." };
        var since = new Option<string?>("--since") { Description = "Report only what was brought since REF, a branch, tag or commit: in other files too.", HelpName = "REF" };
        var summary = new Option<string?>("--summary") { Description = "Add the whole list to FILE, as Markdown for the page of a run.", HelpName = "FILE" };
        var suppressions = new Option<bool>("--suppressions") { Description = "Show only what documents let through with 'not_personal', and why." };
        Option<bool> lines = BuildReports.LinesOption();
        var watch = new Option<bool>("--watch") { Description = "Check again on every save, one line for each problem, until Ctrl+C." };
        var fix = new Option<bool>("--fix") { Description = "Show how to mend what can be mended for certain, as a difference; written only with --yes." };
        var yes = new Option<bool>("--yes") { Description = "With --fix: write it." };
        var tidy = new Option<bool>("--tidy") { Description = "With --fix: also put fields in the order of their declarations, and take away spaces at the ends of lines." };
        var command = new Command("check", "Say everything that is wrong; write nothing.") { paths, since, notices, suppressions, lines, summary, watch, fix, yes, tidy };
        command.Validators.Add(given =>
        {
            Apart(given, fix, watch, since, summary, notices, suppressions, lines);
            Apart(given, watch, since, summary, lines);
            OnlyWith(given, fix, yes, tidy);
        });
        CommandDefinition.Run(command, (parsed, cancellation) => parsed.GetValue(fix)
            ? Task.FromResult(FixRun.Run(global.Open(parsed, terminal, ReportFormat.Text), parsed.GetValue(paths) ?? [], parsed.GetValue(yes), parsed.GetValue(tidy), cancellation))
            : parsed.GetValue(watch)
            ? WatchAsync(global.Open(parsed, terminal, ReportFormat.Text), parsed.GetValue(paths) ?? [], parsed.GetValue(notices), cancellation)
            : Task.FromResult(new CheckRun(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.GitHub), cancellation)
            {
                Paths = parsed.GetValue(paths) ?? [],
                Since = parsed.GetValue(since),
                Summary = parsed.GetValue(summary),
                Notices = parsed.GetValue(notices) || parsed.GetValue(suppressions),
                Suppressions = parsed.GetValue(suppressions),
                Lines = parsed.GetValue(lines),
            }.Run()));
        return new CommandDefinition(command, "kb check", "kb check content/lessons", "kb check --since origin/main", "kb check --watch", "kb check --fix content/lessons", "kb check --notices --lines", "kb check --format sarif > kb.sarif");
    }

    static void Apart(CommandResult given, Option<bool> mode, params Option[] others)
    {
        foreach (Option other in others.Where(o => given.GetValue(mode) && IsGiven(given, o))) given.AddError($"{mode.Name} and {other.Name} cannot be used together");
    }

    static void OnlyWith(CommandResult given, Option<bool> mode, params Option[] others)
    {
        foreach (Option other in others.Where(o => !given.GetValue(mode) && IsGiven(given, o))) given.AddError($"{other.Name} says something only together with {mode.Name}");
    }

    static bool IsGiven(CommandResult given, Option option) => given.GetResult(option) is { Implicit: false };

    static async Task<ExitCode> WatchAsync(Session session, string[] paths, bool notices, CancellationToken cancellation)
    {
        using var watch = new FolderWatch(session.Root);
        var asked = AskedPaths.Of(paths, session);
        Severity least = notices || !asked.Everything ? Severity.Notice : Severity.Warning;
        var check = new WatchedCheck(session, watch, (opened, stop) => CheckRun.Report(opened, asked, null, stop), report => [.. asked.Of(report).Where(d => d.Severity >= least)]);
        await new CheckLoop(session, watch, check).RunAsync(cancellation);
        return ExitCode.Ok;
    }
}
