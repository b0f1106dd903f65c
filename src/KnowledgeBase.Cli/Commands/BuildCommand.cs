using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb build</c>: publishes the site, or leaves the last one where anything is wrong.</summary>
static class BuildCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var noCache = new Option<bool>("--no-cache") { Description = "Make everything anew, whatever earlier builds kept." };
        var verify = new Option<bool>("--verify") { Description = "Make some of what earlier builds kept anew, and fail where it is not the same." };
        var force = new Option<bool>("--force") { Description = "Write every file anew, also those that did not change." };
        var portable = new Option<bool>("--portable") { Description = "Build a copy that opens from any folder or zip, without a server: links begin at their page, LinkRoot does not count." };
        Option<bool> lines = BuildReports.LinesOption();
        var command = new Command("build", "Build the site.") { noCache, verify, force, portable, lines };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.GitHub),
            parsed.GetValue(force), parsed.GetValue(noCache), parsed.GetValue(verify), parsed.GetValue(portable), parsed.GetValue(lines), cancellation));
        return new CommandDefinition(command, "kb build", "kb build --output /srv/site --warnings-as-errors", "kb build --format github", "kb build --portable --output copy");
    }

    static ExitCode Run(Session session, bool force, bool noCache, bool verify, bool portable, bool lines, CancellationToken cancellation)
    {
        Opened opened = portable ? Opened.Of(session).Portable() : Opened.Of(session);
        BuildReport report = Site(opened, force, noCache, cancellation, verify);
        var reports = new BuildReports(session, opened.Parts) { Lines = lines };
        ExitCode code = reports.Write(report);
        session.Say(Summary(report, reports.Summary(report)));
        return code;
    }

    /// <summary>Builds and publishes. Wrong settings end the run before the content is read by them.</summary>
    public static BuildReport Site(Opened opened, bool force, bool noCache, CancellationToken cancellation, bool verify = false)
    {
        if (opened.Diagnostics.HasErrors) return Settings(opened);
        opened.CheckFolders();
        return ProgressBars.During(opened.Session, progress => opened.Builder(progress, cancellation, force, noCache, verify: verify).Build());
    }

    /// <summary>The report of a run that went no further than the settings.</summary>
    public static BuildReport Settings(Opened opened) => new()
    {
        Documents = 0,
        Pages = 0,
        Files = 0,
        Milliseconds = 0,
        Steps = [],
        Diagnostics = opened.Diagnostics.ToSorted(),
    };

    static string Summary(BuildReport report, string found) => report.Published
        ? $"Built {DiagnosticText.Count(report.Pages, "page")} from {DiagnosticText.Count(report.Documents, "document")} in {report.Milliseconds} ms: " +
          $"{report.Written} files written, {report.Unchanged} unchanged, {report.Removed} removed; {found}."
        : $"Nothing was published: {found}.";
}
