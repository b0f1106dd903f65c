using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Watch;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Serve;

/// <summary>Builds, shows, waits for a change, and again: one build at a time, until interrupted.</summary>
sealed class ServeLoop(Session session, PreviewServer server, FolderWatch watch, Func<CancellationToken, PreviewSite> build)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await BuildAsync(cancellation);
        session.Terminal.Out.WriteLine(server.Address);
        session.Say($"The editors' desk: {server.DeskAddress}");
        session.Say("Serving. Ctrl+C stops.");
        while (true)
        {
            ImmutableSortedSet<string> changed = await watch.NextAsync(cancellation);
            session.Say($"Changed: {ChangedPaths.Shown(changed)}");
            await BuildAsync(cancellation);
        }
    }

    async Task BuildAsync(CancellationToken cancellation)
    {
        long begun = session.Terminal.Clock.GetTimestamp();
        PreviewSite site = await Task.Run(() => Build(cancellation), cancellation);
        int files = site.CountChanges(server.Current);
        server.Show(site);
        // On every save again, so only what needs a hand.
        ImmutableArray<Diagnostic> problems = [.. site.Diagnostics.Where(d => d.Severity > Severity.Notice)];
        DiagnosticText.Write(problems, session.Terminal.Error, session.Terminal.ErrorColour);
        TimeSpan taken = session.Terminal.Clock.GetElapsedTime(begun);
        session.Say($"{DiagnosticText.Summary(site.Diagnostics)}; {DiagnosticText.Count(files, "file")} changed; {(long)taken.TotalMilliseconds} ms");
    }

    PreviewSite Build(CancellationToken cancellation)
    {
        try
        {
            PreviewSite built = build(cancellation);
            bool broken = built.Diagnostics.Any(d => d.Severity == Severity.Error);
            return broken ? built.Over(server.Current) : built;
        }
        // Half-saved files and full disks pass, and so may our own bugs: the preview stays, and the next change builds again.
        catch (Exception stopped) when (ExitCodes.Of(stopped, cancellation) is not ExitCode.Interrupted)
        {
            (string message, string? hint) = Failure.Describe(stopped, ExitCodes.Of(stopped, cancellation));
            return server.Current.With([ServeDiagnostics.BuildStopped.At("", message, hint)]);
        }
    }
}
