namespace KnowledgeBase.Measures.Checks;

/// <summary>What can be wrong with measures, cycles and the sources of figures beyond the shape of their fields.</summary>
public static class MeasuresDiagnostics
{
    public static readonly DiagnosticDescriptor DateOrder = new("KB1201", Severity.Error, "Dates are out of order");
    public static readonly DiagnosticDescriptor FigureWithoutSource = new("KB1202", Severity.Error, "A figure names no source",
        "Below it write its number in the list 'sources', 1 for the first. For example: source: 1");
    public static readonly DiagnosticDescriptor NoSuchSource = new("KB1203", Severity.Error, "A source number is not in the list",
        "Write the number of one that is there, counted from the top, or add the missing one at the end of 'sources'.");
    public static readonly DiagnosticDescriptor DuplicateMeasure = new("KB1206", Severity.Error, "Two measures of a case have one id");
    public static readonly DiagnosticDescriptor CycleOrder = new("KB1207", Severity.Error, "PDSA cycles are out of order");
    public static readonly DiagnosticDescriptor CycleWithoutAct = new("KB1208", Severity.Error, "A studied PDSA cycle has no decision",
        "Add 'act:' with adopt, adapt, abandon or repeat.");
    public static readonly DiagnosticDescriptor NoSuchMeasure = new("KB1209", Severity.Error, "A PDSA cycle names no measure of the case");
    public static readonly DiagnosticDescriptor SeriesOrder = new("KB1210", Severity.Error, "Dates of a series do not increase",
        "One point for each date, oldest first.");
    public static readonly DiagnosticDescriptor SeriesSpacing = new("KB1211", Severity.Warning, "Points of a series are not evenly spaced",
        "Give a missing month its date with an empty value.");
    public static readonly DiagnosticDescriptor RebaseOutside = new("KB1212", Severity.Error, "A rebase date is not a date of the series");
    public static readonly DiagnosticDescriptor ChartWithoutSeries = new("KB1213", Severity.Warning, "A chart is asked for without a series",
        "Add 'series:', or write 'chart: none'.");
    public static readonly DiagnosticDescriptor FewPoints = new("KB1214", Severity.Notice, "A series is too short for limits",
        "With fewer than 13 points a run chart is drawn, without limits.");
    public static readonly DiagnosticDescriptor NoBalancingMeasure = new("KB1215", Severity.Notice, "No balancing measure",
        "Add a measure of what might get worse elsewhere, with 'kind: balancing'.");
    public static readonly DiagnosticDescriptor SharingSite = new("KB1216", Severity.Error, "A source links to a document-sharing site",
        "Link to the publisher or the DOI, or leave 'url' out.");
    public static readonly DiagnosticDescriptor NotHttps = new("KB1217", Severity.Notice, "A source is not linked by https",
        "Try the address with https:// in front; nearly all sites answer to it.");
    public static readonly DiagnosticDescriptor NotALink = new("KB1218", Severity.Error, "A source's address is not a web address");
    public static readonly DiagnosticDescriptor IllustrativeUnmarked = new("KB1220", Severity.Error, "Invented figures stand in a case that is not an example",
        "Mark the case 'example: true', or give the figures' real provenance.");
    public static readonly DiagnosticDescriptor DoubtfulValue = new("KB1258", Severity.Notice, "A value is most likely a slip");
    public static readonly DiagnosticDescriptor ValueAndSuppressed = new("KB1259", Severity.Error, "A point has a value and is suppressed",
        "Keep 'value' or 'suppressed'.");
    public static readonly DiagnosticDescriptor SeriesFileName = new("KB1256", Severity.Error, "A series file cannot lie there",
        "Name a .csv file beside the document or below its folder: 'data.csv' or 'data/falls.csv'.");
}
