using KnowledgeBase.CaseStudies.Squire;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Case studies beside the items of SQUIRE 2.0, those that answer the smallest part first.</summary>
static class SquireRule
{
    public static DeskSection Of(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "squire", "Case studies that leave items of SQUIRE 2.0 open",
        "Each item has a field or a section (docs/review.md). Ask those who know, or write that it is not known.",
        [
            .. from document in documents
               where document.Document.Record is CaseStudy
               let score = SquireScore.Of(site, document, (CaseStudy)document.Document.Record)
               where !score.Unanswered.IsEmpty
               orderby (double)score.Answered / score.Asked.Length, document.Address
               select DeskItem.About(document, Words(score)) with
               {
                   People = People.Of(document),
                   Missing = [.. score.Unanswered.Select(item => item.AnsweredBy[0]).Distinct()],
               },
        ]);

    static string Words(SquireScore score) => string.Create(CultureInfo.InvariantCulture,
        $"answers {score.Answered} of {score.Asked.Length} items; open: {string.Join(", ", score.Unanswered)}");
}
