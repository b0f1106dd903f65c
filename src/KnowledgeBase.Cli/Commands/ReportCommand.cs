using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Desk;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb report [PATH…]</c>: what waits for an editor; nothing written.</summary>
static class ReportCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders to report on; everything is read all the same.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("report", "Say what waits for an editor: reviews, gaps, orphans, problems.") { paths };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown), parsed.GetValue(paths) ?? [], cancellation));
        return new CommandDefinition(command, "kb report", "kb report content/lessons", "kb report --format markdown > issue.md");
    }

    static ExitCode Run(Session session, string[] paths, CancellationToken cancellation)
    {
        var asked = AskedPaths.Of(paths, session);
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        asked.CheckAreRead(opened.Parts.Options);
        BuiltSite built = ProgressBars.During(session, progress => opened.Builder(progress, cancellation).Survey());
        Write(DeskReport.Of(built).Only(asked.IsMeant), session);
        return ExitCode.Ok;
    }

    static void Write(DeskReport report, Session session)
    {
        TextWriter output = session.Terminal.Out;
        switch (session.Format)
        {
            case ReportFormat.Json: DeskJson.Write(report, output); break;
            case ReportFormat.Markdown: output.Write(DeskMarkdown.Of(report)); break;
            default: DeskText.Write(report, output); break;
        }
    }
}
