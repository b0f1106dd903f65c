using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>One run inside a knowledge base: the global options, understood.</summary>
sealed record Session
{
    public required Terminal Terminal { get; init; }

    /// <summary>Full path of the root.</summary>
    public required string Root { get; init; }

    /// <summary>Full path for the site, or null for what the settings say.</summary>
    public string? Output { get; init; }

    public ReportFormat Format { get; init; }

    public bool WarningsAsErrors { get; init; }

    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>The day the run counts as.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Says something on the error stream, unless asked to be quiet.</summary>
    public void Say(string text)
    {
        if (Verbosity > Verbosity.Quiet) Terminal.Error.WriteLine(text);
    }
}
