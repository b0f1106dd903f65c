namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>Says of every case where it stands, and as of when.</summary>
sealed class StatusEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) => site.Cases()
        .Select(c => KnownStatus.Key.About(c.Document, KnownStatus.Of(c.Study, site.Label(Vocabularies.Statuses, c.Study.Status))));
}
