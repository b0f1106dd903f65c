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
    public static readonly DiagnosticDescriptor Macros = new("KB7005", Severity.Error, "The file holds macros");
    public static readonly DiagnosticDescriptor Unsafe = new("KB7006", Severity.Error, "The file is built to do harm",
        "Do not open it. Ask its sender for a new copy; copy the text into an empty document if you must.");
    public static readonly DiagnosticDescriptor LeftOut = new("KB7010", Severity.Warning, "A part of a document is left out");
    public static readonly DiagnosticDescriptor Accepted = new("KB7011", Severity.Notice, "Tracked changes are taken as accepted",
        "Where a change was not meant to stand, reject it in Word and import again.");
    public static readonly DiagnosticDescriptor CommentsLeftOut = new("KB7012", Severity.Notice, "Comments are left out");
    public static readonly DiagnosticDescriptor NoSuchRow = new("KB7013", Severity.Warning, "A row of a form is for no field");
    public static readonly DiagnosticDescriptor Cleaned = new("KB7014", Severity.Notice, "More than a picture shows is left out");
    public static readonly DiagnosticDescriptor OtherHeadings = new("KB7015", Severity.Notice, "Headings are kept that the content type does not know");
    public static readonly DiagnosticDescriptor CellUnread = new("KB7020", Severity.Error, "A cell of a sheet cannot be read");
    public static readonly DiagnosticDescriptor DateOrder = new("KB7021", Severity.Error, "Dates of a sheet could be two days",
        "Say which: --dates dmy where the day comes first, --dates mdy where the month does.");
    public static readonly DiagnosticDescriptor WhichColumns = new("KB7022", Severity.Error, "It is not clear which part of a sheet is meant");
    public static readonly DiagnosticDescriptor DecimalSign = new("KB7023", Severity.Error, "The comma or point in numbers could mean two things",
        "Say which: --numbers point for 1,250.5, --numbers comma for 1.250,5.");
    public static readonly DiagnosticDescriptor SameDate = new("KB7024", Severity.Error, "A sheet has two values for one date",
        "A series has one value for each date. Where the sheet holds several tables, copy the one that is meant to a sheet of its own.");
    public static readonly DiagnosticDescriptor OtherUnit = new("KB7025", Severity.Warning, "A sheet is in another unit than the measure");
    public static readonly DiagnosticDescriptor SwappedDates = new("KB7026", Severity.Warning, "Days and months of a sheet may have changed places",
        "See in the table below whether the dates are right. If they are not, type them anew.");
    public static readonly DiagnosticDescriptor SheetLeftOut = new("KB7027", Severity.Notice, "A part of a sheet is left out");
    public static readonly DiagnosticDescriptor TakenAsMissing = new("KB7028", Severity.Notice, "Cells of a sheet are taken as missing values");
    public static readonly DiagnosticDescriptor NoColumn = new("KB7030", Severity.Error, "A sheet has no column for what every document needs");
    public static readonly DiagnosticDescriptor TwoColumns = new("KB7031", Severity.Error, "Two columns of a sheet are for the same field",
        "Keep one of them, or say that the other is for nothing: --map \"Heading=\".");
    public static readonly DiagnosticDescriptor NoDocument = new("KB7032", Severity.Error, "A row of a sheet makes no document");
    public static readonly DiagnosticDescriptor NoField = new("KB7033", Severity.Warning, "A column of a sheet is for no field");
}
