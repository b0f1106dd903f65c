using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Desk;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Serve;
using KnowledgeBase.Cli.Watch;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb serve</c>: builds in memory, serves on this machine alone, and builds again on every save.</summary>
static class ServeCommand
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

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
        using var watch = new FolderWatch(session.Root, Quiet);
        await using PreviewServer server = await PreviewServer.StartAsync(port, PreviewSite.Building, cancellation);
        await new ServeLoop(session, server, watch, stop => Build(session, watch, drafts, stop)).RunAsync(cancellation);
        return ExitCode.Ok;
    }

    static PreviewSite Build(Session session, FolderWatch watch, bool drafts, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        SiteOptions options = opened.Parts.Options;
        watch.Watch(options);
        if (opened.Diagnostics.HasErrors)
            return new PreviewSite(options.Settings, [], opened.Diagnostics.ToSorted());
        BuiltSite built = ProgressBars.During(session, progress => opened.Builder(progress, cancellation, drafts: drafts).Preview());
        return new PreviewSite(options.Settings, built.Files, built.Report.Diagnostics) { Desk = DeskHtml.Of(DeskReport.Of(built), options.Settings) };
    }
}
