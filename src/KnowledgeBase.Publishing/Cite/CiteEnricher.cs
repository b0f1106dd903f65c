namespace KnowledgeBase.Publishing.Cite;

/// <summary>Tells of every typed document how to cite it; plain pages are not works of their own.</summary>
sealed class CiteEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) => site.Documents
        .Where(d => d.Document.Type.Typed)
        .Select(d => HowToCite.Key.About(d, HowToCite.Of(d, site)));
}
