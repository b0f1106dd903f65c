using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Publishing.Head;

/// <summary>What can be wrong with the addresses that pages give to others.</summary>
public static class HeadDiagnostics
{
    public static readonly DiagnosticDescriptor UnsoundHost = new("KB5103", Severity.Error, "The host is not a host name",
        "Write the name alone, with a port if there is one: www.example.org or localhost:8080.");
}
