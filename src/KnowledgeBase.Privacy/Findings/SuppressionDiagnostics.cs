namespace KnowledgeBase.Privacy.Findings;

/// <summary>What documents let through with a reason; <c>kb check --suppressions</c> shows these alone.</summary>
public static class SuppressionDiagnostics
{
    /// <summary>An entry that lets something through.</summary>
    public static readonly DiagnosticDescriptor Used = new("KB6025", Severity.Notice, "Personal data that are let through",
        "Whoever reviews this asks whether the reason is good.");

    /// <summary>An entry that means nothing in its document.</summary>
    public static readonly DiagnosticDescriptor Unused = new("KB6026", Severity.Warning, "An entry of 'not_personal' that lets nothing through",
        "Take the entry out.");
}
