namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What pictures tell besides what they show.</summary>
static class CleaningDiagnostics
{
    public static readonly DiagnosticDescriptor Place = new("KB6021", Severity.Warning, "Where a picture was taken",
        "The file itself still tells it to whoever has the repository: save it anew without its place, then put that here.");

    public static readonly DiagnosticDescriptor Traces = new("KB6022", Severity.Notice, "More than a file shows",
        "The file itself still tells it to whoever has the repository.");

    public static readonly DiagnosticDescriptor Unreadable = new("KB6023", Severity.Error, "A file of which nobody can tell what it holds",
        "Open it, and save it anew as .png or .jpg. If it does not open, leave it out.");
}
