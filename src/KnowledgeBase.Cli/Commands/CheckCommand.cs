using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

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
        Option<bool> lines = BuildReports.LinesOption();
        var command = new Command("check", "Say everything that is wrong; write nothing.") { paths, notices, lines };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.GitHub),
            parsed.GetValue(paths) ?? [], parsed.GetValue(notices), parsed.GetValue(lines), cancellation));
        return new CommandDefinition(command, "kb check", "kb check content/lessons", "kb check --notices --lines", "kb check --format sarif > kb.sarif");
    }

    static ExitCode Run(Session session, string[] paths, bool notices, bool lines, CancellationToken cancellation)
    {
        var asked = AskedPaths.Of(paths, session);
        var opened = Opened.Of(session);
        BuildReport report = Report(opened, asked, cancellation);
        report = report with { Diagnostics = asked.Of(report) };
        var reports = new BuildReports(session, opened.Parts) { Notices = notices || !asked.Everything, Lines = lines };
        ExitCode code = reports.Write(report);
        session.Say($"Checked {DiagnosticText.Count(report.Documents, "document")}: {reports.Summary(report)}.");
        return code;
    }

    static BuildReport Report(Opened opened, AskedPaths asked, CancellationToken cancellation)
    {
        if (opened.Diagnostics.HasErrors) return BuildCommand.Settings(opened);
        asked.CheckAreRead(opened.Parts.Options);
        return ProgressBars.During(opened.Session, progress => opened.Builder(progress, cancellation).Check());
    }
}
