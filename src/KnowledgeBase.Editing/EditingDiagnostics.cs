namespace KnowledgeBase.Editing;

/// <summary>What can be wrong with the form.</summary>
public static class EditingDiagnostics
{
    public static readonly DiagnosticDescriptor AddressTaken = new("KB6101", Severity.Error, "Something stands where the form is",
        "Give it another name, or leave 'Editing' out of statiq.json.");
    public static readonly DiagnosticDescriptor NothingToEdit = new("KB6102", Severity.Warning, "The form has nothing to fill in",
        "Name the content types of folders in statiq.json, under KnowledgeBase.Types: \"case-studies\": \"case-study\".");
    public static readonly DiagnosticDescriptor FileLost = new("KB6103", Severity.Warning, "The form would lose the name of a file");
}
