namespace KnowledgeBase.Cli.CommandLine;

/// <summary>How much a run talks.</summary>
enum Verbosity
{
    /// <summary>Data, errors and warnings only.</summary>
    Quiet,

    /// <summary>A summary too.</summary>
    Normal,

    /// <summary>Every step with its time too.</summary>
    Detailed,
}
