namespace KnowledgeBase.Engine.Files;

/// <summary>What can be wrong with the files themselves.</summary>
public static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor Link = new("KB0101", Severity.Error, "A symbolic link is refused",
        "Put the file itself there: a link could lead out of the knowledge base.");
    public static readonly DiagnosticDescriptor Special = new("KB0102", Severity.Error, "A special file is refused", "Only plain files are read.");
    public static readonly DiagnosticDescriptor TooLarge = new("KB0104", Severity.Error, "A file is too large",
        "A source file may have 1 MiB, a file beside it 20 MiB.");
    public static readonly DiagnosticDescriptor Unreadable = new("KB0105", Severity.Error, "A file cannot be read");
}
