namespace KnowledgeBase.Privacy.Findings;

/// <summary>What may tell who a person is. No message holds the value.</summary>
static class PrivacyDiagnostics
{
    const string TakeOut = "Take it out: nobody may be recognised here.";

    public static readonly DiagnosticDescriptor NhsNumber = new("KB6010", Severity.Error, "An NHS number", TakeOut);
    public static readonly DiagnosticDescriptor ChiNumber = new("KB6011", Severity.Error, "A CHI number", TakeOut);
    public static readonly DiagnosticDescriptor HcNumber = new("KB6012", Severity.Error, "A health and care number", TakeOut);
    public static readonly DiagnosticDescriptor InsuranceNumber = new("KB6013", Severity.Error, "A National Insurance number", TakeOut);
    public static readonly DiagnosticDescriptor DateOfBirth = new("KB6014", Severity.Error, "A date of birth",
        "Take it out, or write an age in steps of ten years: in her seventies.");
    public static readonly DiagnosticDescriptor MailAddress = new("KB6015", Severity.Error, "A person's e-mail address",
        "Write the mailbox of a role or a team in its place: improvement.team@….");
    public static readonly DiagnosticDescriptor TelephoneNumber = new("KB6016", Severity.Error, "A person's telephone number",
        "Write the number of a switchboard or a team in its place.");
    public static readonly DiagnosticDescriptor Postcode = new("KB6017", Severity.Error, "A full postcode beside a person",
        "Take it out, or write only its first half: M20.");
    public static readonly DiagnosticDescriptor NameOfPatient = new("KB6018", Severity.Warning, "A name beside an age or a condition",
        "Take the name out. If the person is invented, say so in the same sentence: \"Mrs Smith, who is fictional\".");
    public static readonly DiagnosticDescriptor OldAge = new("KB6019", Severity.Warning, "An age of 90 or more",
        "Write \"over 89\": so few are so old that they can be told.");
    public static readonly DiagnosticDescriptor SmallCount = new("KB6020", Severity.Warning, "Counts under 5",
        "Write <5 in their place: with the place and the time, so few people can be told.");
}
