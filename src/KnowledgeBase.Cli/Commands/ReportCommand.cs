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
        var external = new Option<bool>("--external") { Description = "Ask other sites whether the links to them still lead anywhere; this takes minutes." };
        Option<int?> age = Values.Number("--external-age", "Take answers of other sites that are less than so many days old; 7 if not said, 0 asks all anew.", "DAYS", 0, 3650);
        var local = new Option<bool>("--allow-local") { Description = "Follow links into this machine and its network too; never for texts of strangers." };
        var command = new Command("report", "Say what waits for an editor: reviews, gaps, orphans, problems.") { paths, external, age, local };
        CommandDefinition.Run(command, (parsed, cancellation) =>
        {
            Session session = global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);
            ExternalCheck? check = parsed.GetValue(external)
                ? new ExternalCheck(session) { Age = parsed.GetValue(age) ?? ExternalCheck.UsualAge, AllowLocal = parsed.GetValue(local) }
                : null;
            return Run(session, parsed.GetValue(paths) ?? [], check, cancellation);
        });
        return new CommandDefinition(command, "kb report", "kb report content/lessons", "kb report --external", "kb report --format markdown > issue.md");
    }

    static ExitCode Run(Session session, string[] paths, ExternalCheck? external, CancellationToken cancellation)
    {
        var asked = AskedPaths.Of(paths, session);
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        asked.CheckAreRead(opened.Parts.Options);
        BuiltSite built = ProgressBars.During(session, progress => opened.Builder(progress, cancellation).Survey());
        var report = DeskReport.Of(built);
        if (external is not null) report = report.With(external.Run(opened, built.Site, asked.IsMeant, cancellation));
        Write(report.Only(asked.IsMeant), session);
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
