using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Watch;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Serve;

/// <summary>Shows the site, makes all its pages for what that tells, waits for a change, and again, until interrupted.</summary>
sealed class ServeLoop(Session session, PreviewServer server, FolderWatch watch, ServedSite site)
{
    // Whoever hears of a new site asks for a page of it at once, and should not wait behind all the others.
    static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(300);

    public async Task RunAsync(CancellationToken cancellation)
    {
        ServedRound round = await ShowAsync([], cancellation);
        session.Terminal.Out.WriteLine(server.Address);
        session.Say($"The editors' desk: {server.DeskAddress}");
        session.Say("Serving. Ctrl+C stops.");
        while (true)
        {
            await FinishAsync(round, cancellation);
            ImmutableSortedSet<string> changed = await watch.NextAsync(cancellation);
            session.Say($"Changed: {ChangedPaths.Shown(changed)}");
            round = await ShowAsync(changed, cancellation);
        }
    }

    async Task<ServedRound> ShowAsync(ImmutableSortedSet<string> changed, CancellationToken cancellation)
    {
        long begun = session.Terminal.Clock.GetTimestamp();
        ServedRound round = await Task.Run(() => Begin(changed, cancellation), cancellation);
        server.Show(round.Site.Over(server.Current));
        TimeSpan taken = session.Terminal.Clock.GetElapsedTime(begun);
        Say(round.Site.Diagnostics, string.Create(CultureInfo.InvariantCulture, $"shown after {(long)taken.TotalMilliseconds} ms"));
        return round;
    }

    /// <summary>Makes all pages, and shows what is wrong where that says something new; stops when a save comes before its end.</summary>
    async Task FinishAsync(ServedRound round, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task change = watch.ChangeAsync(stop.Token);
        if (await Task.WhenAny(change, Task.Delay(HeadStart, stop.Token)) == change) return;
        Task<ImmutableArray<Diagnostic>> all = Task.Run(() => Finish(round, stop.Token), cancellation);
        await Task.WhenAny(all, change);
        await stop.CancelAsync();
        try
        {
            ImmutableArray<Diagnostic> found = await all;
            if (found.SequenceEqual(server.Current.Diagnostics)) return;
            server.Show(server.Current.With(found));
            Say(found, "all pages made");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The save that came has made it old.
        }
    }

    void Say(ImmutableArray<Diagnostic> found, string what)
    {
        // On every save again, so only what needs a hand.
        DiagnosticText.Write([.. found.Where(d => d.Severity > Severity.Notice)], session.Terminal.Error, session.Terminal.ErrorColour);
        session.Say($"{DiagnosticText.Summary(found)}; {what}");
    }

    ServedRound Begin(ImmutableSortedSet<string> changed, CancellationToken cancellation)
    {
        try
        {
            return site.Begin(changed, cancellation);
        }
        catch (Exception stopped) when (ExitCodes.Of(stopped, cancellation) is not ExitCode.Interrupted)
        {
            ImmutableArray<Diagnostic> found = [Stopped(stopped, cancellation)];
            return new ServedRound(server.Current.With(found), _ => found);
        }
    }

    static ImmutableArray<Diagnostic> Finish(ServedRound round, CancellationToken cancellation)
    {
        try
        {
            return round.Finish(cancellation);
        }
        catch (Exception stopped) when (ExitCodes.Of(stopped, cancellation) is not ExitCode.Interrupted)
        {
            return [Stopped(stopped, cancellation)];
        }
    }

    /// <summary>Half-saved files and full disks pass, and so may our own bugs: the preview stays, and the next change builds again.</summary>
    static Diagnostic Stopped(Exception stopped, CancellationToken cancellation)
    {
        (string message, string? hint) = Failure.Describe(stopped, ExitCodes.Of(stopped, cancellation));
        return ServeDiagnostics.BuildStopped.At("", message, hint);
    }
}
