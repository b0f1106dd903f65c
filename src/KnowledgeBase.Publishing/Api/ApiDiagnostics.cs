namespace KnowledgeBase.Publishing.Api;

/// <summary>What can be wrong with the JSON interface.</summary>
public static class ApiDiagnostics
{
    public static readonly DiagnosticDescriptor NameTaken = new("KB5102", Severity.Warning, "A content type has no file in the JSON interface",
        "Give the content type another folder.");
}
