using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Completeness;

/// <summary>Scores case studies and lessons by what they could still say.</summary>
sealed class CompletenessEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        from document in site.Standing
        where document.Document.Record is CaseStudy or Lesson
        select CompletenessScore.Key.About(document, Of(site, document));

    static CompletenessScore Of(SiteModel site, SiteDocument document)
    {
        var study = document.Document.Record as CaseStudy;
        return CompletenessCount.Of(
            document.Document.Type, site.Values(document), WrittenSections.Of(document), study?.Finished ?? false,
            // A reason why there are no measures is as good an answer.
            string.IsNullOrWhiteSpace(study?.NoMeasuresReason) ? [] : ["measures"]);
    }
}
