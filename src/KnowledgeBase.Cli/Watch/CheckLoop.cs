using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.Watch;

/// <summary>
/// Checks, says what is found, waits for a save, and again, until interrupted. Every answer is whole: what was said before a line "Checking" is no
/// longer true, and what follows it is complete when a line "Checked" comes. Everything goes to standard output, where the order is kept.
/// </summary>
sealed class CheckLoop(Session session, FolderWatch watch, WatchedCheck check)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        Begin("everything");
        Say(check.Whole(cancellation));
        while (true)
        {
            ImmutableSortedSet<string> changed = await watch.NextAsync(cancellation);
            Begin(ChangedPaths.Shown(changed));
            CheckRound? soon = check.Soon(changed, cancellation);
            if (watch.HasChanges) continue;
            if (soon is not null) Say(soon);
            if (await UnlessOvertaken(cancellation) is not { } whole || soon is not null && whole.Says(soon)) continue;
            if (soon is not null) Begin("the whole site");
            Say(whole);
        }
    }

    /// <summary>The whole check; null when a save comes before its end, which has made it old.</summary>
    async Task<CheckRound?> UnlessOvertaken(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<CheckRound> whole = Task.Run(() => check.Whole(stop.Token), cancellation);
        await Task.WhenAny(whole, watch.ChangeAsync(stop.Token));
        await stop.CancelAsync();
        try
        {
            return await whole;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    void Begin(string what) => session.Terminal.Out.WriteLine($"Checking {what}.");

    void Say(CheckRound round)
    {
        foreach (Diagnostic diagnostic in round.Found) session.Terminal.Out.WriteLine(DiagnosticLine.Of(diagnostic));
        session.Terminal.Out.WriteLine($"Checked {DiagnosticText.Count(round.Documents, "document")}: {DiagnosticText.Summary(round.Found)}. Waiting for saves; Ctrl+C stops.");
    }
}
