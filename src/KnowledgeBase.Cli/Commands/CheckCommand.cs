using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb check [PATH…]</c>: every diagnostic, nothing written.</summary>
static class CheckCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders to report on; everything is read all the same, for links and references.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Say everything that is wrong; write nothing.") { paths };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.GitHub),
            parsed.GetValue(paths) ?? [], cancellation));
        return new CommandDefinition(command, "kb check", "kb check content/lessons", "kb check --format sarif > kb.sarif");
    }

    static ExitCode Run(Session session, string[] paths, CancellationToken cancellation)
    {
        ImmutableArray<string> wanted = [.. paths.Select(p => RootRelative(p, session))];
        var opened = Opened.Of(session);
        BuildReport report = opened.Diagnostics.HasErrors
            ? BuildCommand.Settings(opened)
            : ProgressBars.During(session, progress => opened.Builder(progress, cancellation).Check());
        if (wanted.Length > 0)
            report = report with { Diagnostics = [.. report.Diagnostics.Where(d => Concerns(d, wanted))] };
        ExitCode code = BuildReports.Write(session, report, notices: true);
        session.Say($"Checked {DiagnosticText.Count(report.Documents, "document")}: {DiagnosticText.Summary(report.Diagnostics)}.");
        return code;
    }

    // Settings concern every file.
    static bool Concerns(Diagnostic diagnostic, ImmutableArray<string> wanted) =>
        !diagnostic.Location.Path.Contains('/', StringComparison.Ordinal) ||
        wanted.Any(w => w is "." || diagnostic.Location.Path == w || diagnostic.Location.Path.StartsWith(w + "/", StringComparison.Ordinal));

    static string RootRelative(string path, Session session)
    {
        // As typed from here; or as diagnostics print it, from the root.
        foreach (string folder in new[] { session.Terminal.Folder, session.Root })
        {
            string full = Path.GetFullPath(path, folder);
            if (!Path.Exists(full)) continue;
            string relative = Path.GetRelativePath(session.Root, full).Replace('\\', '/');
            if (relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative))
                return relative.TrimEnd('/');
            throw new UsageException($"PATH: '{path}' lies outside the knowledge base {session.Root}");
        }
        throw new UsageException($"PATH: there is no '{path}' in {session.Terminal.Folder} or {session.Root}");
    }
}
