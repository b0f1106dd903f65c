using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Serve;
using KnowledgeBase.Cli.Watch;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb serve</c>: serves a site from memory on this machine alone, and shows every save.</summary>
static class ServeCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        Option<int?> port = Values.Number("--port", "The port; otherwise 5080 or the next free one.", "N", 1, ushort.MaxValue);
        var drafts = new Option<bool>("--drafts") { Description = "Show what is excluded or dated ahead too, with 'Draft' before its title." };
        var command = new Command("serve", "Preview the site and rebuild on save.") { port, drafts };
        CommandDefinition.Run(command, (parsed, cancellation) => RunAsync(
            global.Open(parsed, terminal, ReportFormat.Text),
            parsed.GetValue(port) is { } number ? new PreviewPort(number, Exact: true) : PreviewPort.Default,
            parsed.GetValue(drafts),
            cancellation));
        return new CommandDefinition(command, "kb serve", "kb serve --port 8000", "kb serve --drafts");
    }

    static async Task<ExitCode> RunAsync(Session session, PreviewPort port, bool drafts, CancellationToken cancellation)
    {
        using var watch = new FolderWatch(session.Root);
        await using PreviewServer server = await PreviewServer.StartAsync(port, PreviewSite.Building, cancellation);
        var site = new ServedSite(new Reopening(session, watch), (opened, stop) => ProgressBars.During(session, progress => opened.Builder(progress, stop, drafts: drafts).Preview()));
        await new ServeLoop(session, server, watch, site).RunAsync(cancellation);
        return ExitCode.Ok;
    }
}
