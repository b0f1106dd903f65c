namespace KnowledgeBase.Engine.Scan;

/// <summary>What can be wrong with what lies in the content.</summary>
public static class ScanDiagnostics
{
    public static readonly DiagnosticDescriptor Script = new("KB0103", Severity.Error, "A code file is refused",
        "Content is never code. Remove the file.");
    public static readonly DiagnosticDescriptor Underscore = new("KB0106", Severity.Notice, "Files are left out by the name of their folder",
        "Names that begin with '_' are left out on purpose. Take the underscore away if readers are to see them.");
    public static readonly DiagnosticDescriptor Unused = new("KB0107", Severity.Notice, "A file that nothing uses",
        "Name it in a document, or move it out of the content.");
}
