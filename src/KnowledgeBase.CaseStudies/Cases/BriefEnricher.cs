namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>Says of every case, a withdrawn one too, when it ran and where it stands, for its page and for lists.</summary>
sealed class BriefEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        site.Documents.Select(StudiedCase.Of).OfType<StudiedCase>().Select(c => CaseBrief.Key.About(c.Document, CaseBrief.Of(site, c.Study)));
}
