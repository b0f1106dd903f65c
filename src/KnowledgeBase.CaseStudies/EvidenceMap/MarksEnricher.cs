namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>Gives every system with real cases their marks.</summary>
sealed class MarksEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) => SiteEvidence.Of(site).Systems.Rows
        .Where(row => row.Cases.Length > 0)
        .Select(row => SubjectMarks.Key.About(row.Document, new SubjectMarks(row.Cells)));
}
