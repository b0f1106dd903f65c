namespace KnowledgeBase.Engine.Cache;

/// <summary>What can be said of what builds keep.</summary>
public static class CacheDiagnostics
{
    public static readonly DiagnosticDescriptor Verified = new("KB5003", Severity.Notice, "What earlier builds kept was tried");
    public static readonly DiagnosticDescriptor Differs = new("KB5004", Severity.Error, "What earlier builds kept is not what is made now",
        "This is a mistake of kb or of a plugin: please tell those who make it. 'kb build --no-cache' makes everything anew.");
}
