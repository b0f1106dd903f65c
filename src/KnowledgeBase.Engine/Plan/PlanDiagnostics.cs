namespace KnowledgeBase.Engine.Plan;

/// <summary>What can be wrong with the files of the site.</summary>
public static class PlanDiagnostics
{
    public static readonly DiagnosticDescriptor Collision = new("KB5001", Severity.Error, "Two files of the site have one path");
    public static readonly DiagnosticDescriptor UnsafePath = new("KB5002", Severity.Error, "A file of the site has a path that cannot be used",
        "Use parts of letters, digits, '-', '_' and '.', at most 100 characters each.");
}
