using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Serve;

/// <summary>What one build gave the preview.</summary>
/// <param name="Site">The pages and what is wrong; without pages when the build failed.</param>
/// <param name="Folders">The folders that the next build will read, root-relative.</param>
sealed record PreviewBuild(PreviewSite Site, ImmutableArray<string> Folders);

/// <summary>Builds, shows, waits for a change, and again: one build at a time, until interrupted.</summary>
sealed class ServeLoop(Session session, PreviewServer server, FolderWatch watch, Func<CancellationToken, PreviewBuild> build)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await BuildAsync(cancellation);
        session.Terminal.Out.WriteLine(server.Address);
        session.Say("Serving. Ctrl+C stops.");
        while (true)
        {
            ImmutableSortedSet<string> changed = await watch.NextAsync(cancellation);
            session.Say($"Changed: {Shown(changed)}");
            await BuildAsync(cancellation);
        }
    }

    async Task BuildAsync(CancellationToken cancellation)
    {
        long begun = session.Terminal.Clock.GetTimestamp();
        PreviewSite site = await Task.Run(() => Build(cancellation), cancellation);
        int files = site.CountChanges(server.Current);
        server.Show(site);
        DiagnosticText.Write(site.Diagnostics, session.Terminal.Error, session.Terminal.ErrorColour);
        TimeSpan taken = session.Terminal.Clock.GetElapsedTime(begun);
        session.Say($"{DiagnosticText.Summary(site.Diagnostics)}; {DiagnosticText.Count(files, "file")} changed; {(long)taken.TotalMilliseconds} ms");
    }

    PreviewSite Build(CancellationToken cancellation)
    {
        try
        {
            PreviewBuild built = build(cancellation);
            watch.Watch(built.Folders);
            bool broken = built.Site.Diagnostics.Any(d => d.Severity == Severity.Error);
            return broken ? built.Site.Over(server.Current) : built.Site;
        }
        // Half-saved files and full disks pass: the preview stays, and the next change builds again.
        catch (Exception stopped) when (ExitCodes.Of(stopped, cancellation) is ExitCode.Environment or ExitCode.Limit)
        {
            string? hint = (stopped as RunStoppedException)?.Hint;
            Diagnostic diagnostic = ServeDiagnostics.BuildStopped.At("", stopped.Message.TrimEnd('.'), hint);
            return server.Current.With([diagnostic]);
        }
    }

    static string Shown(ImmutableSortedSet<string> paths)
    {
        const int most = 3;
        string[] named = [.. paths.Where(p => p.Length > 0).Take(most)];
        string names = named.Length > 0 ? VisibleText.Of(string.Join(", ", named)) : "several files";
        int rest = paths.Count - named.Length;
        return named.Length == most && rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"{names} and {rest} more") : names;
    }
}
