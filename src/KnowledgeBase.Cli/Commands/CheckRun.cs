using KnowledgeBase.Cli.Changes;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Git;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Cli.Commands;

/// <summary>One run of <c>kb check</c>.</summary>
sealed class CheckRun(Session session, CancellationToken cancellation)
{
    /// <summary>What to report on, as typed; none means everything.</summary>
    public required string[] Paths { get; init; }

    /// <summary>Where the change began that is asked about, or null for the whole knowledge base.</summary>
    public string? Since { get; init; }

    /// <summary>The file that the whole list is added to, or null.</summary>
    public string? Summary { get; init; }

    public bool Notices { get; init; }

    /// <summary>True to report only what documents let through.</summary>
    public bool Suppressions { get; init; }

    public bool Lines { get; init; }

    public ExitCode Run()
    {
        ChangeStart? start = Since is null ? null : ChangeStart.Of(Since, session.Root);
        var asked = AskedPaths.Of(Paths, session, start);
        var opened = Opened.Of(session);
        bool refused = opened.Diagnostics.HasErrors;
        BuildReport whole = ProgressBars.During(session, progress => Report(opened, asked, progress, cancellation));
        (BuildReport report, string scope) = start is null || refused ? (whole, "") : Brought(whole, opened, start);
        report = report with { Diagnostics = asked.Of(report) };
        int errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
        if (Suppressions && !refused) report = report with { Diagnostics = [.. report.Diagnostics.Where(IsSuppression)] };
        var reports = new BuildReports(session, opened.Parts) { Notices = Notices || !asked.Everything, Lines = Lines };
        ExitCode code = reports.Write(report);
        if (Summary is not null) reports.Summarise(report, scope, Path.GetFullPath(Summary, session.Terminal.Folder));
        session.Say($"Checked {DiagnosticText.Count(report.Documents, "document")}: {(Suppressions && !refused ? Listed(report, errors) : reports.Summary(report))}.{scope}");
        return code;
    }

    // The list answers another question than whether all is well.
    static string Listed(BuildReport report, int errors) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.Diagnostics.Length} {(report.Diagnostics.Length == 1 ? "entry" : "entries")} of 'not_personal'") +
        (errors == 0 ? "" : $"; besides, {DiagnosticText.Count(errors, "error")}, for which see 'kb check'. A document that cannot be read lets nothing through");

    /// <summary>What a check finds, or what is wrong with the settings before there is one.</summary>
    public static BuildReport Report(Opened opened, AskedPaths asked, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        if (opened.Diagnostics.HasErrors) return BuildCommand.Settings(opened);
        asked.CheckAreRead(opened.Parts.Options);
        SiteBuilder builder = opened.Builder(progress, cancellation);
        return asked.AreContentOf(opened.Parts.Options) ? builder.Check(asked.In) : builder.Check();
    }

    static bool IsSuppression(Diagnostic diagnostic) => diagnostic.Descriptor == SuppressionDiagnostics.Used || diagnostic.Descriptor == SuppressionDiagnostics.Unused;

    /// <summary>What is new, and a sentence about the difference.</summary>
    (BuildReport Report, string Scope) Brought(BuildReport report, Opened opened, ChangeStart start)
    {
        BuildReport brought = WhatChanged.In(report, opened, start, cancellation);
        int before = report.Diagnostics.Length - brought.Diagnostics.Length;
        return (brought, $" That is what is new since {start.Short}; {DiagnosticText.Count(before, "message")} about what stood before {(before == 1 ? "is" : "are")} left out.");
    }
}
