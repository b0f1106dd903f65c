using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Writes what a build or check found, in the format asked for.</summary>
static class BuildReports
{
    /// <summary>Writes the data to standard output, the steps to the error stream where wanted, and gives the exit code.</summary>
    /// <param name="session">How the run was asked for.</param>
    /// <param name="report">What it found.</param>
    /// <param name="notices">False leaves notices out of the text: a build is no time for advice; <c>kb check</c> gives it.</param>
    public static ExitCode Write(Session session, BuildReport report, bool notices)
    {
        TextWriter output = session.Terminal.Out;
        ImmutableArray<Diagnostic> diagnostics = report.Diagnostics;
        switch (session.Format)
        {
            case ReportFormat.Json:
                output.Write(Json.Text(json => Write(json, report)));
                break;
            case ReportFormat.Sarif:
                SarifLog.Write(output, diagnostics, ProductVersion.Text);
                break;
            case ReportFormat.GitHub:
                GitHubAnnotations.Write(output, diagnostics);
                break;
            default:
                bool all = notices || session.Verbosity == Verbosity.Detailed;
                DiagnosticText.Write(all ? diagnostics : [.. diagnostics.Where(d => d.Severity > Severity.Notice)], output, session.Terminal.OutColour);
                break;
        }
        if (session.Verbosity == Verbosity.Detailed)
            foreach ((string name, long milliseconds) in report.Steps) session.Say($"{name}: {milliseconds} ms");
        return ExitCodes.Of(diagnostics, session.WarningsAsErrors);
    }

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
