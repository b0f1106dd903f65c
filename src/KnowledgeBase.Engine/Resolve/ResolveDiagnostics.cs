namespace KnowledgeBase.Engine.Resolve;

/// <summary>What can be wrong between documents: ids, addresses, references, links.</summary>
public static class ResolveDiagnostics
{
    public static readonly DiagnosticDescriptor BrokenLink = new("KB2001", Severity.Error, "A link leads nowhere");
    public static readonly DiagnosticDescriptor BrokenAnchor = new("KB2002", Severity.Error, "A link names a heading that is not there");
    public static readonly DiagnosticDescriptor NoSuchDocument = new("KB2003", Severity.Error, "A field names a document that is not there");
    public static readonly DiagnosticDescriptor NoSuchTerm = new("KB2004", Severity.Error, "A value is not in its vocabulary");
    public static readonly DiagnosticDescriptor DuplicateId = new("KB2005", Severity.Error, "Two documents of a type have one id",
        "Rename one of the files.");
    public static readonly DiagnosticDescriptor AddressTaken = new("KB2006", Severity.Error, "Two documents have one address",
        "Rename one of the files, or give one another 'destination_path'.");
    public static readonly DiagnosticDescriptor MissingImage = new("KB2007", Severity.Error, "An image is not there");
    public static readonly DiagnosticDescriptor RemoteImage = new("KB2008", Severity.Warning, "An image of another site is shown as a link",
        "Put the image beside the document, or list its origin in statiq.json under KnowledgeBase.ImageOrigins.");
    public static readonly DiagnosticDescriptor Unpublishable = new("KB2009", Severity.Error, "A file of this kind is not published",
        "Images (.png, .jpg, .gif, .webp, .avif), .pdf and .csv files can stand beside a document.");
    public static readonly DiagnosticDescriptor BadRedirect = new("KB2010", Severity.Error, "An old address cannot be redirected");
    public static readonly DiagnosticDescriptor BadDestination = new("KB2011", Severity.Error, "A destination path cannot be used",
        "Use parts of letters, digits, '-', '_' and '.', separated by '/', ending in .html or nothing.");
    public static readonly DiagnosticDescriptor NotPublished = new("KB2012", Severity.Warning, "A field names a document that is not published");
    public static readonly DiagnosticDescriptor NoVocabulary = new("KB2013", Severity.Error, "A vocabulary is missing");
    public static readonly DiagnosticDescriptor Future = new("KB2014", Severity.Notice, "A document is dated in the future",
        "It will be published from that day on.");
    public static readonly DiagnosticDescriptor NamesItself = new("KB2016", Severity.Warning, "A document names itself",
        "Name another document, or leave the field out.");
    public static readonly DiagnosticDescriptor Replaces = new("KB2015", Severity.Warning, "A document takes the place of a page that is made",
        "Give the document another name or 'destination_path' if that is not what you want.");

    public static readonly DiagnosticDescriptor OldId = new("KB2030", Severity.Notice, "A document is named by its old name");
    public static readonly DiagnosticDescriptor OldIdOfSeveral = new("KB2031", Severity.Error, "An old name belongs to several documents");
    public static readonly DiagnosticDescriptor NamesWithdrawn = new("KB2032", Severity.Notice, "A document that is withdrawn is named");
    public static readonly DiagnosticDescriptor NoticeAhead = new("KB2033", Severity.Warning, "A correction or withdrawal is dated in the future",
        "It shows at once, whatever its date: write the day on which it was made.");
    public static readonly DiagnosticDescriptor NoticeBefore = new("KB2034", Severity.Warning, "A correction or withdrawal is dated before publication",
        "Is one of the two dates wrong?");

    /// <summary>As severe as it is in <paramref name="document"/>: plain pages come from elsewhere, and nothing in them is worse than a warning.</summary>
    internal static Diagnostic For(this Diagnostic diagnostic, Document document) =>
        document.Type.Typed ? diagnostic : diagnostic.Softened(Severity.Warning);
}
