namespace KnowledgeBase.Markdown.Rendering;

/// <summary>What can be wrong with the Markdown of a file.</summary>
static class BodyDiagnostics
{
    public static readonly DiagnosticDescriptor Limit = new(
        "KB1101", Severity.Error, "The Markdown is too large or too deep", "Split the text into several blocks or documents.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "KB1102", Severity.Error, "The Markdown cannot be read", "Simplify the text; if it is ordinary, please report this as a fault of the program.");

    public static readonly DiagnosticDescriptor RawHtml = new(
        "KB1103", Severity.Error, "HTML in a typed document", "Write Markdown, or put the text between backticks to show it as code.");

    public static readonly DiagnosticDescriptor HtmlShownAsText = new(
        "KB1104", Severity.Warning, "HTML that is shown as text", "Write Markdown, or put the text between backticks to show it as code.");

    public static readonly DiagnosticDescriptor RefusedLink = new(
        "KB1105", Severity.Error, "A link of a kind that is not allowed",
        "Link to https, http or mailto addresses, to other documents, or to #headings.");

    public static readonly DiagnosticDescriptor MissingSection = new(
        "KB1110", Severity.Error, "A required section is missing");

    public static readonly DiagnosticDescriptor EmptySection = new(
        "KB1111", Severity.Error, "A required section is empty");

    public static readonly DiagnosticDescriptor UnknownSection = new(
        "KB1112", Severity.Warning, "A section that the content type does not know");
}
