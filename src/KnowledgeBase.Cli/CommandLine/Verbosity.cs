namespace KnowledgeBase.Cli.CommandLine;

/// <summary>How much a run talks.</summary>
enum Verbosity
{
    /// <summary>Data, errors and warnings only.</summary>
    Quiet = -1,

    /// <summary>A summary too.</summary>
    Normal = 0,

    /// <summary>Every step with its time too.</summary>
    Detailed = 1,
}
