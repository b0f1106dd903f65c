using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Engine.Scan;

/// <summary>What can be wrong with the files themselves.</summary>
public static class ScanDiagnostics
{
    public static readonly DiagnosticDescriptor Link = new("KB0101", Severity.Error, "A symbolic link is refused",
        "Put the file itself there: a link could lead out of the knowledge base.");
    public static readonly DiagnosticDescriptor Special = new("KB0102", Severity.Error, "A special file is refused", "Only plain files are read.");
    public static readonly DiagnosticDescriptor Script = new("KB0103", Severity.Error, "A code file is refused",
        "Content is never code. Remove the file.");
    public static readonly DiagnosticDescriptor TooLarge = new("KB0104", Severity.Error, "A file is too large",
        "A source file may have 1 MiB, a file beside it 20 MiB.");
    public static readonly DiagnosticDescriptor Unreadable = new("KB0105", Severity.Error, "A file cannot be read");
    public static readonly DiagnosticDescriptor Underscore = new("KB0106", Severity.Notice, "Files are left out by the name of their folder",
        "Names that begin with '_' are left out on purpose. Take the underscore away if readers are to see them.");
    public static readonly DiagnosticDescriptor Unused = new("KB0107", Severity.Notice, "A file that nothing uses",
        "Name it in a document, or move it out of the content.");
}
