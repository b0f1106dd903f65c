namespace KnowledgeBase.Publishing.Redirects;

/// <summary>What can be wrong with old addresses.</summary>
public static class RedirectDiagnostics
{
    public static readonly DiagnosticDescriptor AddressInUse = new("KB5101", Severity.Warning, "An old address is the address of a page",
        "Take it out of 'redirect_from': a page stands there now.");
}
