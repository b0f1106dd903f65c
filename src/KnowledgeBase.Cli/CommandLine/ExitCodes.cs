using System.Security;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>The one place that turns what happened into an exit code.</summary>
static class ExitCodes
{
    /// <summary>The code of a run that ended by itself.</summary>
    public static ExitCode Of(ImmutableArray<Diagnostic> diagnostics, bool warningsAsErrors)
    {
        Severity least = warningsAsErrors ? Severity.Warning : Severity.Error;
        Diagnostic[] errors = [.. diagnostics.Where(d => d.Severity >= least)];
        if (errors.Length == 0) return ExitCode.Ok;
        // Settings and plugins are mended by who keeps the knowledge base, not by who writes in it.
        if (errors.Any(d => d.Location.Path == SiteOptions.FileName)) return ExitCode.Usage;
        return errors.Any(d => d.Descriptor == FileDiagnostics.Unreadable) ? ExitCode.Environment : ExitCode.ContentErrors;
    }

    /// <summary>The code of a run that an exception ended.</summary>
    public static ExitCode Of(Exception exception, CancellationToken cancellation) => exception switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => ExitCode.Interrupted,
        UsageException => ExitCode.Usage,
        RunStoppedException { Reason: StopReason.Limit } => ExitCode.Limit,
        RunStoppedException => ExitCode.Environment,
        OutOfMemoryException or InsufficientExecutionStackException => ExitCode.Limit,
        IOException or UnauthorizedAccessException or SecurityException => ExitCode.Environment,
        AggregateException { InnerException: { } inner } => Of(inner, cancellation),
        _ => ExitCode.Bug,
    };
}
