namespace KnowledgeBase.Markdown.Naming;

/// <summary>What can be wrong with the name of a file.</summary>
static class NamingDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidId = new(
        "KB1030", Severity.Error, "The file name is not an id",
        "Use the small letters a to z, digits and hyphens, at most 100 of them.");
}
