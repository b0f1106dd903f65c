namespace KnowledgeBase.Cli.Watch;

/// <summary>What <c>kb check --watch</c> reports beside what a check finds.</summary>
static class WatchDiagnostics
{
    /// <summary>A check could not go on to its end.</summary>
    public static readonly DiagnosticDescriptor CheckStopped = new("KB0130", Severity.Error, "The check stopped");
}
