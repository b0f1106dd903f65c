namespace KnowledgeBase.Cli.Renaming;

/// <summary>What only a person can do when documents move.</summary>
static class RenameDiagnostics
{
    public static readonly DiagnosticDescriptor Unmended = new("KB0140", Severity.Error, "A link cannot be mended",
        "Write it as [text](address), then run the command again.");
    public static readonly DiagnosticDescriptor HeadingLost = new("KB0141", Severity.Notice, "A link to a heading leads to the whole page",
        "Add the heading that is meant, if there is one.");
    public static readonly DiagnosticDescriptor Unread = new("KB0142", Severity.Error, "A document may name another where it cannot be read",
        "Mend it first; 'kb check' says what is wrong with it.");
}
