using KnowledgeBase.CaseStudies.Review;

namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Documents that somebody is to read again, the longest due first, and who they are.</summary>
static class ReviewRule
{
    public static DeskSection Overdue(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "reviews-overdue", "Reviews that are overdue",
        "Read the document again with those named, mend what is no longer true, and move 'updated' and 'review_by' on.",
        Of(site, documents, state => state.Overdue, "was to be read again by"));

    public static DeskSection Soon(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "reviews-soon", FormattableString.Invariant($"Reviews due within {ReviewState.SoonDays} days"),
        "Tell those named; nothing is late yet.",
        Of(site, documents, state => state.Soon, "is to be read again by"));

    static ImmutableArray<DeskItem> Of(SiteModel site, ImmutableArray<SiteDocument> documents, Func<ReviewState, bool> meant, string words) =>
    [
        .. from document in documents
           let state = site.Get(ReviewState.Key, document)
           where state is not null && meant(state)
           orderby state.Due, document.Address
           select DeskItem.About(document, $"{words} {Days.Iso(state.Due)}") with { Due = state.Due, People = People.Of(document) },
    ];
}
