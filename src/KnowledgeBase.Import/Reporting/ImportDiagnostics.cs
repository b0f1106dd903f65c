namespace KnowledgeBase.Import.Reporting;

/// <summary>What can be wrong with a file of Word, Excel or comma-separated values.</summary>
public static class ImportDiagnostics
{
    public static readonly DiagnosticDescriptor TooLarge = new("KB7001", Severity.Error, "The file is too large to import",
        "Make its pictures smaller (in Word: Picture Format, Compress Pictures), or divide it.");
    public static readonly DiagnosticDescriptor OtherFormat = new("KB7002", Severity.Error, "The file is of another kind");
    public static readonly DiagnosticDescriptor Protected = new("KB7003", Severity.Error, "The file is protected by a password",
        "Open it, take the password away (File, Info, Protect), save it, and import it again.");
    public static readonly DiagnosticDescriptor Damaged = new("KB7004", Severity.Error, "The file is damaged",
        "Open it in Word or Excel, save it under a new name, and import that.");
    public static readonly DiagnosticDescriptor Macros = new("KB7005", Severity.Error, "The file holds macros",
        "Save it as .docx, which holds none, and import that.");
    public static readonly DiagnosticDescriptor Unsafe = new("KB7006", Severity.Error, "The file is built to do harm",
        "Do not open it. Ask its sender for a new copy; copy the text into an empty document if you must.");
    public static readonly DiagnosticDescriptor LeftOut = new("KB7010", Severity.Warning, "A part of a document is left out");
    public static readonly DiagnosticDescriptor Accepted = new("KB7011", Severity.Notice, "Tracked changes are taken as accepted",
        "Where a change was not meant to stand, reject it in Word and import again.");
    public static readonly DiagnosticDescriptor CommentsLeftOut = new("KB7012", Severity.Notice, "Comments are left out");
    public static readonly DiagnosticDescriptor NoSuchRow = new("KB7013", Severity.Warning, "A row of a form is for no field");
    public static readonly DiagnosticDescriptor OtherHeadings = new("KB7015", Severity.Notice, "Headings are kept that the content type does not know");
}
