namespace KnowledgeBase.Markdown.Vocabularies;

/// <summary>What can be wrong with a controlled list beyond its fields.</summary>
static class VocabularyDiagnostics
{
    public static readonly DiagnosticDescriptor RepeatedTerm = new(
        "KB1040", Severity.Error, "A term is listed twice", "Give each term an id of its own.");

    public static readonly DiagnosticDescriptor InvalidTerm = new(
        "KB1041", Severity.Error, "A term's id is not an id", "Use the small letters a to z, digits and hyphens.");

    public static readonly DiagnosticDescriptor InvalidSource = new(
        "KB1042", Severity.Error, "A term's source is not a web address", "Begin the source with https://.");
}
