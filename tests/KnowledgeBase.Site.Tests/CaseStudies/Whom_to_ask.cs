using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Whom_to_ask
{
    static ImmutableArray<Diagnostic> Of(string contact) =>
        [.. SmallSite.Of(Theme("leadership"), Place("here"), Case("a", more: $"contacts:\n  - {contact}")).Diagnostics.Where(d => d.Severity > Severity.Notice)];

    [Theory]
    [InlineData("{role: Quality team, organisation: A trust}")]
    [InlineData("{role: Quality team, organisation: A trust, url: https://example.org/quality}")]
    [InlineData("{role: Quality team, organisation: A trust, mailbox: qi.team@example.org}")]
    [InlineData("{role: Clinical lead for frailty, organisation: Lady Margaret Hospital}")]
    [InlineData("{role: Professor of nursing, organisation: A university}")]
    public void A_role_and_its_organisation_are_asked_for(string contact) => Of(contact).ShouldBeEmpty();

    [Theory]
    [InlineData("{role: Quality team, organisation: A trust, mailbox: jane.smith@nhs.net}", "KB1280", "'mailbox' of contact 1 is an address or number by which one person is reached")]
    [InlineData("{role: Quality team, organisation: A trust, mailbox: 07911 123456}", "KB1280", "'mailbox' of contact 1 is an address or number by which one person is reached")]
    [InlineData("{role: 'Lead, +44 7911 123456', organisation: A trust}", "KB1280", "'role' of contact 1 is an address or number by which one person is reached")]
    [InlineData("{role: Lead, organisation: 'A trust (jane.smith@nhs.net)'}", "KB1280", "'organisation' of contact 1 is an address or number by which one person is reached")]
    [InlineData("{role: Lead, organisation: A trust, url: 'mailto:jane.smith@nhs.net'}", "KB1280", "'url' of contact 1 is an address or number by which one person is reached")]
    [InlineData("{role: Dr Jane Smith, organisation: A trust}", "KB1281", "'role' of contact 1 names a person")]
    [InlineData("{role: Lead, organisation: A trust, mailbox: 'https://example.org'}", "KB1282", "'mailbox' of contact 1 is no mail address")]
    [InlineData("{role: Lead, organisation: A trust, url: info@example.org}", "KB1282", "'url' of contact 1 is a mail address")]
    [InlineData("{role: Lead, organisation: A trust, url: example.org}", "KB1218", "'example.org' is not an http or https address")]
    [InlineData("{role: Lead}", "KB1023", "The field 'organisation' of contact 1 is missing")]
    [InlineData("Quality team", "KB1021", "contact 1 is a single value, where a group of fields is wanted")]
    public void What_is_no_role_is_one_located_mistake(string contact, string code, string message)
    {
        Diagnostic only = Of(contact).ShouldHaveSingleItem();

        (only.Code, only.Message).ShouldBe((code, message));
        only.Location.Position!.Value.Line.ShouldBe(10);
        (only.Message + only.Hint).ShouldNotContain("jane.smith");
        (only.Message + only.Hint).ShouldNotContain("7911");
    }
}
