namespace KnowledgeBase.Markdown.Binding;

/// <summary>What can be wrong with front matter measured against the declaration of its content type.</summary>
static class BindingDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "KB1020", Severity.Error, "The key is not known");

    public static readonly DiagnosticDescriptor WrongType = new(
        "KB1021", Severity.Error, "The value is of another kind");

    public static readonly DiagnosticDescriptor NotAllowed = new(
        "KB1022", Severity.Error, "The value is not one of the allowed words");

    public static readonly DiagnosticDescriptor MissingRequired = new(
        "KB1023", Severity.Error, "A required field is missing");

    public static readonly DiagnosticDescriptor TextLength = new(
        "KB1024", Severity.Error, "The text is too short or too long");

    public static readonly DiagnosticDescriptor NumberRange = new(
        "KB1025", Severity.Error, "The number is too small or too large");

    public static readonly DiagnosticDescriptor InvalidDate = new(
        "KB1026", Severity.Error, "The date cannot be read");

    public static readonly DiagnosticDescriptor ListLength = new(
        "KB1027", Severity.Error, "The list is too short or too long");

    public static readonly DiagnosticDescriptor RepeatedValue = new(
        "KB1028", Severity.Error, "A value is listed twice", "Keep one of the two.");

    public static readonly DiagnosticDescriptor FieldTwice = new(
        "KB1029", Severity.Error, "A field is given under two names", "Keep one of the two.");

    public static readonly DiagnosticDescriptor UnclearHiding = new(
        "KB1031", Severity.Error, "Whether a page is hidden cannot be told", "Write 'excluded: true' to hide the page, or delete the line to show it.");

    public static readonly DiagnosticDescriptor NearKey = new(
        "KB1032", Severity.Notice, "A key of a plain page is nearly one that is known");

    public static readonly DiagnosticDescriptor OneText = new(
        "KB1033", Severity.Notice, "A list is written as one text");

    public static readonly DiagnosticDescriptor NoLanguage = new(
        "KB1034", Severity.Error, "The tag of a language cannot be read", "Write its short tag: ar for Arabic, cy for Welsh, pl for Polish, ur for Urdu.");
}
