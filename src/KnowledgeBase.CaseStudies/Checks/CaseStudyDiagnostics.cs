namespace KnowledgeBase.CaseStudies.Checks;

/// <summary>What can be wrong with a case study, lesson or system beyond the shape of its fields.</summary>
public static class CaseStudyDiagnostics
{
    public static readonly DiagnosticDescriptor ResultsMissing = new("KB1204", Severity.Error, "A finished case has no results",
        "Say what happened, and what did not improve, under the heading '## Results'.");
    public static readonly DiagnosticDescriptor MeasuresMissing = new("KB1205", Severity.Error, "A finished case has no measures and no reason",
        "Add 'measures:', or say in 'no_measures_reason:' why there are none.");
    public static readonly DiagnosticDescriptor AdopterUnnamed = new("KB1219", Severity.Error, "An adopter has neither a system nor a name");
    public static readonly DiagnosticDescriptor ReviewOverdue = new("KB1221", Severity.Notice, "A document is overdue for review",
        "Read it again, mend what is no longer true, and move 'updated' and 'review_by' on.");
    public static readonly DiagnosticDescriptor InventedEvidence = new("KB1222", Severity.Warning, "An invented case is given as evidence",
        "Name a real case, or leave the entry out.");
    public static readonly DiagnosticDescriptor InventedPlace = new("KB1223", Severity.Warning, "A case and its system disagree on what is invented",
        "Mark both 'example: true', or neither.");
    public static readonly DiagnosticDescriptor EndMissing = new("KB1224", Severity.Notice, "A finished case has no end",
        "Add 'end:' to the period: a year will do. If nobody knows it, say so in 'hedge:'.");
    public static readonly DiagnosticDescriptor StatusOutdated = new("KB1225", Severity.Notice, "A case is no longer where its status says");
    public static readonly DiagnosticDescriptor ReviewMissing = new("KB1226", Severity.Notice, "A case has no day for its review",
        "Add 'review_by:' with a day at most two years after the last change.");
    public static readonly DiagnosticDescriptor OwnSystem = new("KB1227", Severity.Warning, "A case names its own system as another",
        "Take it out of the list, or name the system that was meant.");
    public static readonly DiagnosticDescriptor ResultAgainstFigures = new("KB1228", Severity.Warning, "A result goes against the figures",
        "Correct the result, the figures, or the 'direction' of the measure.");
    public static readonly DiagnosticDescriptor PeriodUnsaid = new("KB1229", Severity.Error, "A period has neither a start nor a word on it",
        "Add 'start:', or say in 'hedge:' why there is none: 'no start given; reported in 2018'.");
    public static readonly DiagnosticDescriptor PeriodWithoutSource = new("KB1230", Severity.Notice, "A period has neither a source nor a note",
        "Add 'source:' with the number of the work that gives the dates, or say in 'hedge:' how far they can be trusted.");
    public static readonly DiagnosticDescriptor PersonalContact = new("KB1280", Severity.Error, "Whom to ask is a person's own address",
        "Give a mailbox that several people read, such as qi.team@ or info@, or the web page of the organisation in 'url'.");
    public static readonly DiagnosticDescriptor NamedContact = new("KB1281", Severity.Warning, "Whom to ask is a named person",
        "Write the role alone: people move on, and the page stays.");
    public static readonly DiagnosticDescriptor NoMailbox = new("KB1282", Severity.Error, "A mailbox is not a mail address",
        "Write a mail address in 'mailbox' and a web page in 'url'.");
}
