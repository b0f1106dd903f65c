namespace KnowledgeBase.Markdown.Written;

/// <summary>What readers would see as it was written, or not see at all.</summary>
static class WrittenDiagnostics
{
    public static readonly DiagnosticDescriptor NoteMissing = new(
        "KB1106", Severity.Warning, "A note that is not there", "Write the note on a line of its own: [^1]: and the text of the note.");

    public static readonly DiagnosticDescriptor NoteUnused = new(
        "KB1107", Severity.Warning, "A note that nothing refers to is not shown", "Refer to it in the text, or delete it.");

    public static readonly DiagnosticDescriptor TableRow = new(
        "KB1108", Severity.Warning, "A row of a table has its cells in other places than the header");

    public static readonly DiagnosticDescriptor TableShown = new(
        "KB1109", Severity.Notice, "Rows of a table are shown as text");

    public static readonly DiagnosticDescriptor CitationForm = new(
        "KB1113", Severity.Warning, "Citations in a form that is not read");

    public static readonly DiagnosticDescriptor Bullets = new(
        "KB1114", Severity.Notice, "Bullets of a word processor run together in one paragraph",
        "Begin each line with a hyphen and a space: - text.");

    public static readonly DiagnosticDescriptor TextAsCode = new(
        "KB1115", Severity.Notice, "A paragraph is shown as code because it is indented", "Delete what indents the line, a tab or four spaces.");

    public static readonly DiagnosticDescriptor HeadingWithoutSpace = new(
        "KB1116", Severity.Error, "A heading in marks that are not read");

    public static readonly DiagnosticDescriptor Attributes = new(
        "KB1117", Severity.Notice, "Attributes in braces are shown as written",
        "Delete them; only an id of letters, digits and hyphens after a heading is read: {#results}.");

    public static readonly DiagnosticDescriptor Tag = new(
        "KB1118", Severity.Notice, "A tag of another generator is shown as written", "Nothing is run here; write what the tag stands for, or put it between backticks.");

    public static readonly DiagnosticDescriptor MarkdownInHtml = new(
        "KB1119", Severity.Notice, "Markdown inside HTML is shown as written", "Leave a line empty before and after the Markdown.");

    public static readonly DiagnosticDescriptor Stars = new(
        "KB1121", Severity.Notice, "Asterisks are shown as written",
        "Write ** directly before the first letter and directly after the last, with a space or a sign outside: **bold** text.");

    public static readonly DiagnosticDescriptor OpenCode = new(
        "KB1122", Severity.Warning, "A block of code has no end");

    public static readonly DiagnosticDescriptor OpenComment = new(
        "KB1123", Severity.Warning, "A comment has no end", "Write --> where it ends.");

    public static readonly DiagnosticDescriptor LinkWithoutAddress = new(
        "KB1120", Severity.Notice, "A link names an address that is not given", "Write the address on a line of its own: [name]: https://….");
}
