using System.CommandLine;
using System.Text.Json;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Writes what a build or check found, in the format asked for.</summary>
/// <param name="session">How the run was asked for.</param>
/// <param name="parts">What the knowledge base is built from.</param>
sealed class BuildReports(Session session, SiteParts parts)
{
    /// <summary>Asks for the lines of the files in text that goes nowhere near a terminal.</summary>
    public static Option<bool> LinesOption() => new("--lines") { Description = "Show the line of each place, as on a terminal." };

    /// <summary>True when the text has notices too; a build, or a check of everything, is no time for advice.</summary>
    public bool Notices { get; init; }

    /// <summary>True when lines of files are shown wherever the text goes.</summary>
    public bool Lines { get; init; }

    /// <summary>Writes the data to standard output, the steps to the error stream where wanted, and gives the exit code.</summary>
    public ExitCode Write(BuildReport report)
    {
        TextWriter output = session.Terminal.Out;
        ImmutableArray<Diagnostic> diagnostics = report.Diagnostics;
        switch (session.Format)
        {
            case ReportFormat.Json:
                output.Write(Json.Text(json => Write(json, report)));
                break;
            case ReportFormat.Sarif:
                SarifLog.Write(output, InRepository(diagnostics), ProductVersion.Text, Help);
                break;
            case ReportFormat.GitHub:
                GitHubAnnotations.Write(output, InRepository(diagnostics));
                break;
            default:
                DiagnosticText.Write(
                    ShowsNotices ? diagnostics : [.. diagnostics.Where(d => d.Severity > Severity.Notice)],
                    output, session.Terminal.OutColour, SourceLines(report.Hidden), Help.On(session.Root));
                break;
        }
        if (session.Verbosity == Verbosity.Detailed)
            foreach ((string name, long milliseconds) in report.Steps) session.Say($"{name}: {milliseconds} ms");
        return ExitCodes.Of(diagnostics, session.WarningsAsErrors);
    }

    /// <summary>Adds the whole list, notices too, to a page of a code host.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="scope">A sentence about what counts, or nothing.</param>
    /// <param name="path">Full path of the file; what stands there stays.</param>
    public void Summarise(BuildReport report, string scope, string path)
    {
        long taken = File.Exists(path) ? new FileInfo(path).Length : 0;
        string headline = $"{DiagnosticText.Summary(report.Diagnostics)}.{scope}";
        File.AppendAllText(path, JobSummary.Of(InRepository(report.Diagnostics), headline, Help, JobSummary.Limit - (int)Math.Min(taken, JobSummary.Limit)));
    }

    /// <summary>What was found in a few words, and how to see what was not shown.</summary>
    public string Summary(BuildReport report) => DiagnosticText.Summary(report.Diagnostics) +
        (ShowsNotices || report.Diagnostics.All(d => d.Severity > Severity.Notice) ? "" : " (see them with 'kb check --notices')");

    bool ShowsNotices => Notices || session.Format is ReportFormat.Json or ReportFormat.Sarif || session.Verbosity == Verbosity.Detailed;

    HelpAddress Help => HelpAddress.In(parts.Options.Settings.Repository);

    ImmutableArray<Diagnostic> InRepository(ImmutableArray<Diagnostic> diagnostics) => RepositoryFolder.Of(session.Root) is not { Length: > 0 } folder
        ? diagnostics
        : [.. diagnostics.Select(d => d.Location.Path.Length > 0 ? d with { Location = d.Location with { Path = folder + d.Location.Path } } : d)];

    SourceLines? SourceLines(HiddenValues hidden) => Lines || session.Terminal.OutColumns is not null
        ? new SourceLines(new FileLines(parts.Files), hidden, session.Terminal.OutColumns ?? Terminal.UsualColumns)
        : null;

    static void Write(Utf8JsonWriter json, BuildReport report) => json.Object(() =>
    {
        json.WriteNumber("documents", report.Documents);
        json.WriteNumber("pages", report.Pages);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("written", report.Written);
        json.WriteNumber("unchanged", report.Unchanged);
        json.WriteNumber("removed", report.Removed);
        json.WriteNumber("milliseconds", report.Milliseconds);
        json.Object("steps", () =>
        {
            foreach ((string name, long milliseconds) in report.Steps) json.WriteNumber(name, milliseconds);
        });
        DiagnosticJson.Write(json, report.Diagnostics);
    });
}
