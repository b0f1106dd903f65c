namespace KnowledgeBase.CaseStudies.Related;

/// <summary>Finds related documents: cases for a case, lessons for a lesson, neighbours for the others. Plain pages have none.</summary>
sealed class RelatedEnricher : IEnricher
{
    static readonly ImmutableArray<string> Compared = ["case-study", "lesson"];

    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        foreach (string type in Compared)
        {
            var likeness = new Likeness(site, type);
            foreach (SiteDocument document in site.OfType(type))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (likeness.To(document) is { Length: > 0 } nearest)
                    yield return RelatedDocuments.Key.About(document, new RelatedDocuments(nearest));
            }
        }
        foreach (SiteDocument document in site.Standing)
            if (Neighbours.Of(site, document) is { Length: > 0 } neighbours)
                yield return RelatedDocuments.Key.About(document, new RelatedDocuments([.. neighbours.Take(RelatedDocuments.Most)]));
    }
}
