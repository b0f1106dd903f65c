namespace KnowledgeBase.Cli.CommandLine;

/// <summary>What the command says to the shell; no other code is ever given.</summary>
enum ExitCode
{
    Ok = 0,

    /// <summary>The content (or a site theme) has errors.</summary>
    ContentErrors = 1,

    /// <summary>The command line or the configuration is wrong.</summary>
    Usage = 2,

    /// <summary>Lock held, disk full, permission denied, port in use.</summary>
    Environment = 3,

    /// <summary>The run had to stop at a limit.</summary>
    Limit = 4,

    /// <summary>Our bug.</summary>
    Bug = 70,

    /// <summary>Ctrl+C.</summary>
    Interrupted = 130,
}
