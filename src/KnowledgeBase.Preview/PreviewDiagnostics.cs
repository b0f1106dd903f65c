namespace KnowledgeBase.Preview;

/// <summary>What can be wrong with starting a preview.</summary>
public static class PreviewDiagnostics
{
    /// <summary>Another program listens on the port asked for.</summary>
    public static readonly DiagnosticDescriptor PortInUse = new(
        "KB6001", Severity.Error, "Port in use", "Stop the other program, name another port with --port, or leave --port out to take a free one.");

    /// <summary>The operating system does not let us listen on the port asked for.</summary>
    public static readonly DiagnosticDescriptor PortRefused = new(
        "KB6002", Severity.Error, "Port refused", "Name a port of 1024 or more with --port, or leave --port out.");
}
