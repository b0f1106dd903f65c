namespace KnowledgeBase.Measures.Signals;

/// <summary>What can be wrong with series in files and with how they are judged.</summary>
public static class SignalsDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownProfile = new("KB1250", Severity.Error, "There is no such profile");
    public static readonly DiagnosticDescriptor FileMissing = new("KB1251", Severity.Error, "A series file is not there",
        "Put the CSV file beside the document, at most 1 MiB large, and write its name in 'series:'.");
    public static readonly DiagnosticDescriptor FileWrong = new("KB1252", Severity.Error, "A series file cannot be read as it is",
        "A header 'date,value,note', then one line for each date; an empty value is missing.");
    public static readonly DiagnosticDescriptor FileOdd = new("KB1253", Severity.Warning, "A series file looks unfinished");
    public static readonly DiagnosticDescriptor OtherUnit = new("KB1254", Severity.Error, "A series file is in another unit than its measure");
    public static readonly DiagnosticDescriptor NoSuchSeries = new("KB1257", Severity.Error, "A series file does not hold the measure",
        "Lines of the measure carry its id in the column 'id'; a file of one series needs no such column.");
}
