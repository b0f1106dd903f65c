using KnowledgeBase.CaseStudies.Evidence;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Lessons that no case limits or contradicts, and for which nobody says that they looked for one.</summary>
static class CounterEvidenceRule
{
    public static DeskSection Of(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "no-counter-evidence", "Lessons for which nobody looked for counter-evidence",
        "Look for a case that went otherwise and name it in 'supported_by' with the direction 'qualifies' or 'contradicts'. If there is none, say in 'counter_evidence' where you looked.",
        [
            .. from document in documents
               where document.Document.Record is Lesson lesson && string.IsNullOrWhiteSpace(lesson.CounterEvidence)
               let directions = site.Get(LessonEvidence.Key, document)?.Items.Select(item => item.Direction).ToArray() ?? []
               where !directions.Any(direction => direction is EvidenceDirection.Qualifies or EvidenceDirection.Contradicts)
               select DeskItem.About(document, Words(directions.Count(d => d == EvidenceDirection.Supports))) with { People = People.Of(document) },
        ]);

    static string Words(int supporting) => supporting switch
    {
        0 => "no case supports, limits or contradicts it",
        1 => "1 case supports it, none limits or contradicts it",
        _ => string.Create(CultureInfo.InvariantCulture, $"{supporting} cases support it, none limits or contradicts it"),
    };
}
