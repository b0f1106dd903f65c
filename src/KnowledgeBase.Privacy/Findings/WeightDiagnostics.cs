namespace KnowledgeBase.Privacy.Findings;

/// <summary>What the settings say about personal data.</summary>
static class WeightDiagnostics
{
    public static readonly DiagnosticDescriptor Lowered = new("KB6027", Severity.Notice, "Personal data that are looked for less",
        "To look for it as usual, take it out of PluginOptions, privacy, lower.");

    public static readonly DiagnosticDescriptor NoKind = new("KB6028", Severity.Warning, "A kind of personal data that is none");
}
