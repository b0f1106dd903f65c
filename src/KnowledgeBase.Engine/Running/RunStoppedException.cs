namespace KnowledgeBase.Engine.Running;

/// <summary>A run that cannot go on: not a mistake in the content and not a bug.</summary>
/// <param name="reason">Which exit code it means.</param>
/// <param name="message">What happened, with the path or holder, in one sentence.</param>
/// <param name="hint">What to do; may be null.</param>
public sealed class RunStoppedException(StopReason reason, string message, string? hint = null) : Exception(message)
{
    public StopReason Reason { get; } = reason;

    public string? Hint { get; } = hint;
}

/// <summary>Why a run stopped.</summary>
public enum StopReason
{
    /// <summary>Lock held, disk full, permission denied: exit code 3.</summary>
    Environment,

    /// <summary>A limit was hit: exit code 4.</summary>
    Limit,
}
