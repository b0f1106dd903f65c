namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes an exit code.</summary>
    Notice,

    /// <summary>Probably a mistake; an error under <c>--warnings-as-errors</c>.</summary>
    Warning,

    /// <summary>A mistake: nothing is published.</summary>
    Error,
}
