namespace KnowledgeBase.Privacy.Findings;

/// <summary>A kind of thing that may tell who a person is.</summary>
/// <param name="Descriptor">How it is reported.</param>
/// <param name="Words">What a message calls one of it, with its article.</param>
/// <param name="IsHidden">True when the value alone tells who it is, so that no report may repeat it.</param>
sealed record Kind(DiagnosticDescriptor Descriptor, string Words, bool IsHidden = true)
{
    public static Kind NhsNumber { get; } = new(PrivacyDiagnostics.NhsNumber, "an NHS number");
    public static Kind ChiNumber { get; } = new(PrivacyDiagnostics.ChiNumber, "a patient's CHI number");
    public static Kind HcNumber { get; } = new(PrivacyDiagnostics.HcNumber, "a patient's health and care number");
    public static Kind InsuranceNumber { get; } = new(PrivacyDiagnostics.InsuranceNumber, "a National Insurance number");
    public static Kind DateOfBirth { get; } = new(PrivacyDiagnostics.DateOfBirth, "somebody's date of birth");
    public static Kind MailAddress { get; } = new(PrivacyDiagnostics.MailAddress, "a person's own e-mail address");
    public static Kind TelephoneNumber { get; } = new(PrivacyDiagnostics.TelephoneNumber, "a person's own telephone number");
    public static Kind Postcode { get; } = new(PrivacyDiagnostics.Postcode, "the postcode of a person's home");
    public static Kind NameOfPatient { get; } = new(PrivacyDiagnostics.NameOfPatient, "the name of somebody whose age or condition is told");
    public static Kind OldAge { get; } = new(PrivacyDiagnostics.OldAge, "the age of one person of 90 or more", IsHidden: false);
    public static Kind SmallCount { get; } = new(PrivacyDiagnostics.SmallCount, "a count of fewer than 5 people", IsHidden: false);
}
