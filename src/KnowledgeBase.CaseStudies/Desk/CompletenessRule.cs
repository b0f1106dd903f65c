using KnowledgeBase.CaseStudies.Completeness;

namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Cases and lessons that leave out parts which count, the least complete first.</summary>
static class CompletenessRule
{
    const int MostNamed = 4;

    public static DeskSection Of(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "incomplete", "Cases and lessons that could say more",
        "Ask those who know. 'Not reported' is an answer: it tells readers that nobody knows.",
        [
            .. from document in documents
               let score = site.Get(CompletenessScore.Key, document)
               where score is { Missing.IsEmpty: false }
               orderby score.Score, document.Address
               select DeskItem.About(document, Words(score)) with { People = People.Of(document), Missing = [.. score.Missing.Select(part => part.Name)] },
        ]);

    static string Words(CompletenessScore score) => string.Create(CultureInfo.InvariantCulture,
        $"{score.Have} of {score.Of} parts are there; missing: {FirstFew.Of([.. score.Missing.Select(part => part.Title)], MostNamed)}");
}
