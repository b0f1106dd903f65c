namespace KnowledgeBase.Privacy.Findings;

/// <summary>A kind of thing that may tell who a person is.</summary>
/// <param name="Id">Its name in front matter and settings.</param>
/// <param name="Descriptor">How it is reported.</param>
/// <param name="Words">What a message calls one of it, with its article.</param>
/// <param name="IsHidden">True when the value alone tells who it is, so that no report may repeat it.</param>
sealed record Kind(string Id, DiagnosticDescriptor Descriptor, string Words, bool IsHidden = true)
{
    public static Kind NhsNumber { get; } = new("nhs-number", PrivacyDiagnostics.NhsNumber, "an NHS number");
    public static Kind ChiNumber { get; } = new("chi-number", PrivacyDiagnostics.ChiNumber, "a patient's CHI number");
    public static Kind HcNumber { get; } = new("hc-number", PrivacyDiagnostics.HcNumber, "a patient's health and care number");
    public static Kind InsuranceNumber { get; } = new("insurance-number", PrivacyDiagnostics.InsuranceNumber, "a National Insurance number");
    public static Kind DateOfBirth { get; } = new("birth-date", PrivacyDiagnostics.DateOfBirth, "somebody's date of birth");
    public static Kind MailAddress { get; } = new("mail", PrivacyDiagnostics.MailAddress, "a person's own e-mail address");
    public static Kind TelephoneNumber { get; } = new("telephone", PrivacyDiagnostics.TelephoneNumber, "a person's own telephone number");
    public static Kind Postcode { get; } = new("postcode", PrivacyDiagnostics.Postcode, "the postcode of a person's home");
    public static Kind NameOfPatient { get; } = new("name", PrivacyDiagnostics.NameOfPatient, "the name of somebody whose age or condition is told");
    public static Kind OldAge { get; } = new("age", PrivacyDiagnostics.OldAge, "the age of one person of 90 or more", IsHidden: false);
    public static Kind SmallCount { get; } = new("count", PrivacyDiagnostics.SmallCount, "a count of fewer than 5 people", IsHidden: false);

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<Kind> All { get; } =
        [NhsNumber, ChiNumber, HcNumber, InsuranceNumber, DateOfBirth, MailAddress, TelephoneNumber, Postcode, NameOfPatient, OldAge, SmallCount];
}
