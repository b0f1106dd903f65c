using System.Text.RegularExpressions;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Checks;

namespace KnowledgeBase.CaseStudies.Checks;

/// <summary>Whom to ask is a role: no person's name, mail address or mobile number. No message repeats what it found.</summary>
static partial class ContactCheck
{
    public static void Run(CheckReport report, ImmutableArray<Contact> contacts)
    {
        for (int i = 0; i < contacts.Length; i++) Run(report, contacts[i], $"contacts[{i}]");
    }

    static void Run(CheckReport report, Contact contact, string path)
    {
        foreach ((string field, string? text) in new[] { ("role", contact.Role), ("organisation", contact.Organisation), ("url", contact.Url), ("mailbox", contact.Mailbox) })
            if (text is not null && PersonalAddress.In(text).Any())
                report.Add(CaseStudyDiagnostics.PersonalContact, $"{path}.{field}", $"{report.Words($"{path}.{field}")} is an address or number by which one person is reached");
            else if (field == "role" && PersonsName().IsMatch(contact.Role))
                report.Add(CaseStudyDiagnostics.NamedContact, $"{path}.role", $"{report.Words($"{path}.role")} names a person");
            else if (field == "mailbox" && text is not null && !PersonalAddress.IsMail(text))
                report.Add(CaseStudyDiagnostics.NoMailbox, $"{path}.mailbox", $"{report.Words($"{path}.mailbox")} is no mail address");
            else if (field == "url" && text is not null && PersonalAddress.IsMail(text))
                report.Add(CaseStudyDiagnostics.NoMailbox, $"{path}.url", $"{report.Words($"{path}.url")} is a mail address", $"Write it as 'mailbox: {text.Trim()}'.");
            else if (field == "url")
                SourceCheck.Link(report, $"{path}.url", text);
    }

    [GeneratedRegex(@"\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Sister|Nurse)\.?\s+\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex PersonsName();
}
