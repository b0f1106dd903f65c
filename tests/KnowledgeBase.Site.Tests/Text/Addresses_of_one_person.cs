using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.Text;

public class Addresses_of_one_person
{
    [Theory]
    [InlineData("jane.smith@nhs.net")]
    [InlineData("j.smith12@example-trust.nhs.uk")]
    [InlineData("jsmith@example.org")]
    [InlineData("Jane_O'Neil@example.org")]
    [InlineData("carey.newsome@example.org")]
    [InlineData("our.project@gmail.com")]
    [InlineData("info@hotmail.co.uk")]
    [InlineData("07911 123456")]
    [InlineData("07911-123-456")]
    [InlineData("+44 7911 123456")]
    [InlineData("+44 (0)7911 123456")]
    [InlineData("00447911123456")]
    [InlineData("+353 86 123 4567")]
    [InlineData("+49 151 23456789")]
    [InlineData("+64 21 123 4567")]
    public void One_person_is_reached_by(string address)
    {
        string text = $"Ask {address}, please.";

        PersonalAddress.In(text).Select(s => text[s.Start..s.End]).ShouldBe([address]);
    }

    [Theory]
    [InlineData("qi.team@example.org")]
    [InlineData("info@example.org")]
    [InlineData("contactus@example.org")]
    [InlineData("QITeam@example.nhs.uk")]
    [InlineData("elft.qi@nhs.net")]
    [InlineData("england.improvement@nhs.net")]
    [InlineData("bsol.icb.comms@nhs.net")]
    [InlineData("kinzigtal@gesundes-kinzigtal.de")]
    [InlineData("press.office@example.gov.uk")]
    [InlineData("020 7946 0000")]
    [InlineData("+44 20 7946 0000")]
    [InlineData("0300 123 4567")]
    [InlineData("943 476 5919")]
    [InlineData("2026-11-23")]
    [InlineData("10.07911123456")]
    [InlineData("@example")]
    [InlineData("https://example.org/team")]
    public void Many_are_reached_or_nobody_by(string text) => PersonalAddress.In($"Ask {text}, please.").ShouldBeEmpty();

    [Theory]
    [InlineData("info@example.org", true)]
    [InlineData(" jane.smith@nhs.net ", true)]
    [InlineData("mailto:info@example.org", false)]
    [InlineData("info@example.org, press@example.org", false)]
    [InlineData("https://example.org", false)]
    public void A_mail_address_stands_alone(string text, bool alone) => PersonalAddress.IsMail(text).ShouldBe(alone);
}
