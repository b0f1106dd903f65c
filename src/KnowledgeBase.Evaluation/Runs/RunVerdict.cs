namespace KnowledgeBase.Evaluation.Runs;

/// <summary>What a run chart lets one say of its points.</summary>
public enum RunVerdict
{
    /// <summary>Fewer values than <see cref="RunVerdicts.FewestValues"/>: nobody can tell.</summary>
    TooFew,

    /// <summary>Every value is the median.</summary>
    Level,

    /// <summary>A rule says that the process has changed.</summary>
    Signal,

    /// <summary>No rule says so, and the last half lies higher than the first by more than neighbours usually differ.</summary>
    MovedUp,

    /// <summary>No rule says so, and the last half lies lower than the first by more than neighbours usually differ.</summary>
    MovedDown,

    /// <summary>No rule says so, and the halves lie about as high.</summary>
    NoSignal,
}
