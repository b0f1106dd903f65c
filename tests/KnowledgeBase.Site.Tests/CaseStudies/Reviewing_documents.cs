using KnowledgeBase.Abstractions.Outputs;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Reviewing_documents
{
    static SmallSite On(int year, int month, int day) => SmallSite.On(new DateOnly(year, month, day),
        Theme("leadership"), Place("here"), Case("a", more: "updated: 2026-01-31\nreview_by: 2027-06-30"), Case("b"));

    [Theory]
    [InlineData(2027, 7, 1, "overdue", -1)]
    [InlineData(2027, 6, 30, "soon", 0)]
    [InlineData(2027, 4, 1, "soon", 90)]
    [InlineData(2027, 3, 31, "later", 91)]
    public void A_review_is_overdue_from_the_day_after_it_was_due(int year, int month, int day, string state, int daysLeft)
    {
        SmallSite site = On(year, month, day);
        View view = site.FactView("review", site["case-study", "a"]).ShouldBeOfType<View>();

        view["state"].ShouldBe(state);
        view["daysLeft"].ShouldBe(daysLeft);
        ((View)view["due"]!)["text"].ShouldBe("30 June 2027");
        site.Diagnostics.Count(d => d.Code == "KB1221").ShouldBe(state == "overdue" ? 1 : 0);
    }

    [Fact]
    public void A_document_without_a_date_is_never_due()
    {
        SmallSite site = On(2030, 1, 1);

        site.FactView("review", site["case-study", "b"]).ShouldBeNull();
    }
}
