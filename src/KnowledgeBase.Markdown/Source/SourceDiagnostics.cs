namespace KnowledgeBase.Markdown.Source;

/// <summary>What can be wrong with the bytes of a file.</summary>
static class SourceDiagnostics
{
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "KB1001", Severity.Error, "The file is not UTF-8", "Save the file as UTF-8.");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "KB1002", Severity.Error, "A control character is not text", "Delete the character.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "KB1003", Severity.Error, "The file is too large", "Split the file into several documents.");

    public static readonly DiagnosticDescriptor Invisible = new(
        "KB1014", Severity.Notice, "A character that nobody sees is left out", "Delete the character; it often comes along with copied text.");

    public static readonly DiagnosticDescriptor OtherSpace = new(
        "KB1015", Severity.Notice, "A space that is not the ordinary one", "Write an ordinary space in its place.");
}
