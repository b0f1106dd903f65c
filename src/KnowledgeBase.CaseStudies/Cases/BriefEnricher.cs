namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>Says of every case when it ran and where it stands, for its page and for lists.</summary>
sealed class BriefEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        site.Cases().Select(c => CaseBrief.Key.About(c.Document, CaseBrief.Of(site, c.Study)));
}
