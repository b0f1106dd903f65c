namespace KnowledgeBase.Engine.Read;

/// <summary>What can be wrong with a document that no reader sees, knowing one file and one content type.</summary>
public static class ReadDiagnostics
{
    public static readonly DiagnosticDescriptor Misplaced = new("KB0108", Severity.Warning, "A document lies in the folder of another type");
    public static readonly DiagnosticDescriptor Filler = new("KB0109", Severity.Warning, "Filler text is left in",
        "Write the text itself, or take the line out.");
}
