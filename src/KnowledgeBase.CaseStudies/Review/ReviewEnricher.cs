using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Review;

/// <summary>Says which documents are due for review, and reports those that are overdue, or whose status the calendar has overtaken.</summary>
sealed class ReviewEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        foreach (SiteDocument document in site.Standing)
        {
            if (document.Document.Record is CaseStudy study) StatusByDate.Check(document.Document, study, context);
            if (DueDate(document) is not { } due) continue;
            var state = ReviewState.On(context.Today, due);
            // A day before the last change is a mistake of its own.
            if (state.Overdue && !(due < document.Document.Record.Revised))
                context.Diagnostics.Add(CaseStudyDiagnostics.ReviewOverdue.At(document.Document.Path, document.Document.Places["review_by"],
                    $"this was to be read again by {Days.Iso(due)}"));
            yield return ReviewState.Key.About(document, state);
        }
    }

    static DateOnly? DueDate(SiteDocument document) => document.Document.Record switch
    {
        CaseStudy study => study.ReviewBy,
        Lesson lesson => lesson.ReviewBy,
        _ => null,
    };
}
