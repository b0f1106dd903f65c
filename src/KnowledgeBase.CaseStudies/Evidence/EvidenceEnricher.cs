using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Evidence;

/// <summary>Brings lessons and the cases that speak about them together, from both sides. Invented and withdrawn cases are no evidence and are left out.</summary>
sealed class EvidenceEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        var ofCases = new List<(StudiedCase Case, CaseBearing Bearing)>();
        foreach (SiteDocument document in site.OfType("lesson"))
        {
            if (document.Document.Record is not Lesson lesson) continue;
            ImmutableArray<EvidenceItem> items = LessonEvidence.ItemsOf(site, document);
            if (items.Length == 0) continue;
            ofCases.AddRange(items.Select(item => (item.Case, new CaseBearing(document, lesson, item.Direction, item.Note))));
            yield return LessonEvidence.Key.About(document, new LessonEvidence(items));
        }
        foreach (IGrouping<Address, (StudiedCase Case, CaseBearing Bearing)> group in ofCases.GroupBy(pair => pair.Case.Document.Address))
            yield return CaseBearings.Key.About(group.First().Case.Document, new CaseBearings(InOrder(group.Select(pair => pair.Bearing))));
    }

    static ImmutableArray<CaseBearing> InOrder(IEnumerable<CaseBearing> bearings) =>
    [
        .. bearings.OrderBy(bearing => EvidenceDirection.All.IndexOf(bearing.Direction)).ThenBy(bearing => bearing.Document.Address),
    ];
}
