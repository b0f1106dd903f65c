using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Making_an_id
{
    [Theory]
    [InlineData("A title", "a-title")]
    [InlineData("  Fewer falls: 40% less -- in Århus!  ", "fewer-falls-40-less-in-arhus")]
    [InlineData("Gesundes Kinzigtal's Straße", "gesundes-kinzigtals-strasse")]
    [InlineData("Łódź, København & Þórshöfn", "lodz-kobenhavn-thorshofn")]
    [InlineData("ﬁnance ①", "finance-1")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("健康", "")]
    [InlineData("", "")]
    public void A_title_becomes_plain_letters_digits_and_hyphens(string title, string id) => Slug.Of(title).ShouldBe(id);

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        string id = Slug.Of(string.Join(' ', Enumerable.Repeat("seven77", 20)));
        id.Length.ShouldBe(95);
        id.ShouldEndWith("-seven77");
        Slug.Of(new string('a', 300)).Length.ShouldBe(100);
    }
}
