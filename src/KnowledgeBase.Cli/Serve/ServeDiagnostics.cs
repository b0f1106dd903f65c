namespace KnowledgeBase.Cli.Serve;

/// <summary>What <c>kb serve</c> reports beside what a build finds.</summary>
static class ServeDiagnostics
{
    /// <summary>A rebuild could not go on to its end.</summary>
    public static readonly DiagnosticDescriptor BuildStopped = new("KB6003", Severity.Error, "The build stopped");
}
