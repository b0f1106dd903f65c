namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What pictures and PDF files tell besides what they show.</summary>
static class CleaningDiagnostics
{
    public static readonly DiagnosticDescriptor Place = new("KB6021", Severity.Warning, "Where a picture was taken",
        "The file itself still tells it to whoever has the repository: save it anew without its place, then put that here.");

    public static readonly DiagnosticDescriptor Traces = new("KB6022", Severity.Notice, "More than a file shows",
        "The file itself still tells it to whoever has the repository.");

    public static readonly DiagnosticDescriptor Unreadable = new("KB6023", Severity.Error, "A file of which nobody can tell what it holds",
        "Open it, and save it anew. If it does not open, leave it out.");

    public static readonly DiagnosticDescriptor Remains = new("KB6024", Severity.Warning, "A PDF that tells who made it",
        "Open it, print it to a new PDF, and put that here.");
}
