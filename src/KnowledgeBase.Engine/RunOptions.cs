namespace KnowledgeBase.Engine;

/// <summary>What one run was asked for, beside the settings of the knowledge base.</summary>
public sealed record RunOptions
{
    /// <summary>Full path of the folder that the site replaces.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Full path of the folder of all that builds keep, and of their lock, inside the root.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>The day the build counts as.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Number of files read and pages rendered at a time, at least 1.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Writes every file anew, also those that did not change.</summary>
    public bool Force { get; init; }

    /// <summary>Makes everything anew, whatever earlier builds kept.</summary>
    public bool NoCache { get; init; }

    /// <summary>Makes some of what earlier builds kept anew, and is an error where that is not the same.</summary>
    public bool Verify { get; init; }

    /// <summary>Leaves the site as it is when there are warnings.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>Shows what is held back, excluded or dated ahead, marked as drafts: for previews alone, nothing of it may be published.</summary>
    public bool Drafts { get; init; }

    /// <summary>How long one document may take before the run is given up.</summary>
    public TimeSpan DocumentLimit { get; init; } = TimeSpan.FromSeconds(20);
}
