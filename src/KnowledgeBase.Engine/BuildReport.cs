using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Engine;

/// <summary>What a run did.</summary>
public sealed record BuildReport
{
    /// <summary>Documents read.</summary>
    public required int Documents { get; init; }

    /// <summary>Pages rendered.</summary>
    public required int Pages { get; init; }

    /// <summary>Files of the site.</summary>
    public required int Files { get; init; }

    /// <summary>Files written because they are new or changed.</summary>
    public int Written { get; init; }

    /// <summary>Files left as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Files of the last site that this one does not have.</summary>
    public int Removed { get; init; }

    /// <summary>True when the site was published.</summary>
    public bool Published { get; init; }

    /// <summary>How long the run took.</summary>
    public required long Milliseconds { get; init; }

    /// <summary>How long each step took, in milliseconds, in the order run.</summary>
    public required ImmutableArray<(string Name, long Milliseconds)> Steps { get; init; }

    /// <summary>Everything reported, sorted.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Values of the content that no report may repeat; <see cref="Diagnostics"/> are without them.</summary>
    public HiddenValues Hidden { get; init; } = HiddenValues.None;

    /// <summary>The files that documents name, in the order of the documents' paths.</summary>
    public ImmutableArray<FileLink> FileLinks { get; init; } = [];

    /// <summary>True when anything reported is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
