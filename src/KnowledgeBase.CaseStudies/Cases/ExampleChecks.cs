using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>Keeps what is invented apart from what happened: no lesson rests on an invented case, and invented cases happen in invented places. Finds no facts.</summary>
sealed class ExampleChecks : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        foreach (SiteDocument document in site.Standing)
            foreach (ReferenceUse use in document.Document.References)
            {
                if (site.Find(use.Type, use.Id) is not { } named) continue;
                if (document.Document.Record is Lesson && named.Document.Record is CaseStudy && named.IsExample)
                    context.Diagnostics.Add(CaseStudyDiagnostics.InventedEvidence.At(
                        document.Document.Path, use.Position, $"case study '{use.Id}' is invented and is no evidence for a lesson"));
                if (document.Document.Record is CaseStudy && use.Field is "system" && named.IsExample != document.IsExample)
                    context.Diagnostics.Add(CaseStudyDiagnostics.InventedPlace.At(
                        document.Document.Path, use.Position, document.IsExample
                            ? $"this case is invented, system '{use.Id}' is not marked so"
                            : $"system '{use.Id}' is invented, this case is not marked so"));
            }
        return [];
    }
}
