using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Cli.Watch;

/// <summary>
/// Checks a knowledge base again and again. <see cref="Whole"/> takes the road of <c>kb check</c>. <see cref="Soon"/> takes it as far as the model of the
/// site, where almost all is said that a text can lack, and adds what the rest of the road said last time.
/// </summary>
/// <param name="session">How the run was asked for.</param>
/// <param name="watch">Is told what to listen to before anything is read.</param>
/// <param name="report">The whole check of an opened knowledge base.</param>
/// <param name="asked">What of a report is to be said.</param>
sealed class WatchedCheck(Session session, FolderWatch watch, Func<Opened, CancellationToken, BuildReport> report, Func<BuildReport, ImmutableArray<Diagnostic>> asked)
{
    readonly Reopening reopening = new(session, watch);
    ImmutableSortedSet<string> unseen = [];
    Last? last;

    /// <summary>Everything, as it is now.</summary>
    public CheckRound Whole(CancellationToken cancellation) => Passing(() =>
    {
        last = null;
        Opened opened = Reopened();
        ImmutableArray<Diagnostic> settings = opened.Diagnostics.ToSorted();
        BuildReport whole = report(opened, cancellation);
        if (!settings.Any(d => d.Severity == Severity.Error)) last = new Last(opened, settings, whole, [.. whole.Diagnostics.Except(Model(opened, settings, cancellation).Found)]);
        return Round(whole);
    }, cancellation);

    /// <summary>The answer that can be had at once; null when settings or plugins changed, or too much to tell what.</summary>
    public CheckRound? Soon(ImmutableSortedSet<string> changed, CancellationToken cancellation)
    {
        unseen = unseen.Union(changed);
        if (last is not { } known || unseen.Any(path => path.Length == 0 || path == SiteOptions.FileName || !known.IsContent(path))) return null;
        return Passing(() =>
        {
            (int documents, ImmutableArray<Diagnostic> found) = Model(Reopened(), known.Settings, cancellation);
            return Round(known.Report with { Documents = documents, Diagnostics = [.. found.Concat(known.Later).Distinct().Order()] });
        }, cancellation);
    }

    Opened Reopened()
    {
        Opened opened = reopening.Open(unseen);
        unseen = [];
        return opened;
    }

    CheckRound Round(BuildReport whole) => new(whole.Documents, asked(whole));

    static (int Documents, ImmutableArray<Diagnostic> Found) Model(Opened opened, ImmutableArray<Diagnostic> settings, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(settings);
        int documents = (opened with { Diagnostics = diagnostics }).Builder(null, cancellation).Model().Documents.Length;
        return (documents, diagnostics.ToSorted());
    }

    /// <summary>What stops a check is said and passes: half-saved files, full disks, and our own bugs too; the next save checks again.</summary>
    static CheckRound Passing(Func<CheckRound> check, CancellationToken cancellation)
    {
        try
        {
            return check();
        }
        catch (Exception stopped) when (ExitCodes.Of(stopped, cancellation) is not ExitCode.Interrupted)
        {
            (string message, string? hint) = Failure.Describe(stopped, ExitCodes.Of(stopped, cancellation));
            return new CheckRound(0, [WatchDiagnostics.CheckStopped.At("", message, hint)]);
        }
    }

    /// <summary>The last whole check.</summary>
    /// <param name="Opened">What it went by.</param>
    /// <param name="Settings">What is wrong with settings and plugins.</param>
    /// <param name="Report">What it gave.</param>
    /// <param name="Later">What was said only beyond the model of the site.</param>
    sealed record Last(Opened Opened, ImmutableArray<Diagnostic> Settings, BuildReport Report, ImmutableArray<Diagnostic> Later)
    {
        public bool IsContent(string path) => Opened.Parts.Options.IsContent(path);
    }
}
