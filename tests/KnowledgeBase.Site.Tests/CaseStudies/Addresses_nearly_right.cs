using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public sealed class Addresses_nearly_right
{
    [Theory]
    [InlineData("www.example.org", "Put https:// before it: https://www.example.org")]
    [InlineData("example.org.uk/a?b=1", "Put https:// before it: https://example.org.uk/a?b=1")]
    [InlineData("//example.com/a", "Put https:// before it: https://example.com/a")]
    [InlineData("localhost.health:8080", "Put https:// before it: https://localhost.health:8080")]
    [InlineData("10.1136/bmjqs-2015-004411", "Write https://doi.org/10.1136/bmjqs-2015-004411")]
    [InlineData("doi: 10.1136/bmjqs-2015-004411", "Write https://doi.org/10.1136/bmjqs-2015-004411")]
    [InlineData("dx.doi.org/10.1136/x", "Write https://doi.org/10.1136/x")]
    [InlineData("ward@example.org", "Put mailto: before it: mailto:ward@example.org")]
    [InlineData("plan.md", null)]
    [InlineData("images/ward.jpg", null)]
    [InlineData("the annual report", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("", null)]
    public void What_was_meant_is_said(string text, string? hint) => WebAddress.Hint(text).ShouldBe(hint);

    [Fact]
    public void A_place_that_is_part_of_itself_is_a_warning()
    {
        var site = TestSite.With("""
            -- content/systems/northtown.md --
            ---
            title: Northtown
            summary: "A town with one hospital, two practices and no bypass."
            country: England
            level: place
            part_of: northtown
            ---
            """);
        site.Diagnostics.ShouldBe(["content/systems/northtown.md:6:10: warning KB2016: 'northtown' is this document itself"]);
    }
}
