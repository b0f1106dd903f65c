namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>What can be wrong with YAML before anyone asks what it means.</summary>
static class FrontMatterDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new(
        "KB1004", Severity.Error, "The front matter is missing",
        "Begin the file with a line ---, the fields, and another line ---.");

    public static readonly DiagnosticDescriptor Unterminated = new(
        "KB1005", Severity.Error, "The front matter has no end", "Write a line --- after the last field.");

    public static readonly DiagnosticDescriptor NotFields = new(
        "KB1006", Severity.Error, "The front matter is not a list of fields", "Write each field as `key: value` on a line of its own.");

    public static readonly DiagnosticDescriptor InvalidYaml = new(
        "KB1007", Severity.Error, "The YAML cannot be read");

    public static readonly DiagnosticDescriptor TabIndentation = new(
        "KB1008", Severity.Error, "A tab indents YAML", "Delete the tab and type spaces, until the line begins where its neighbours do.");

    public static readonly DiagnosticDescriptor UnquotedText = new(
        "KB1009", Severity.Error, "A text needs quotation marks");

    public static readonly DiagnosticDescriptor Limit = new(
        "KB1010", Severity.Error, "The YAML is too large or too deep", "Move long text into the body.");

    public static readonly DiagnosticDescriptor RefusedFeature = new(
        "KB1011", Severity.Error, "Anchors, aliases, tags and second documents are not read");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "KB1012", Severity.Error, "A key is given twice", "Keep one of the two.");

    public static readonly DiagnosticDescriptor Code = new(
        "KB1013", Severity.Error, "A value looks like code", "Content never runs code; begin the value with another character.");

    public static readonly DiagnosticDescriptor CutText = new(
        "KB1016", Severity.Warning, "A text is cut at #");

    public static readonly DiagnosticDescriptor LookAlike = new(
        "KB1017", Severity.Error, "A character looks like the one that is wanted");

    public static readonly DiagnosticDescriptor OtherMarks = new(
        "KB1018", Severity.Error, "The front matter stands between other marks than ---",
        "Write a line --- before the first field and another after the last.");
}
