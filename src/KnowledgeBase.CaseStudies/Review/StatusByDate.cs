using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Review;

/// <summary>Notices a case that still runs after its end, or is still planned after its start.</summary>
static class StatusByDate
{
    public static void Check(Document document, CaseStudy study, StepContext context)
    {
        if (study is { Status: "running", Period.End: { } end } && end.Latest < context.Today)
            Report("period.end", $"the case is running, and its period ended in {end}", "Write what became of it in 'status', or correct the end.");
        if (study is { Status: "planned", Period.Start: { } start } && start.Latest < context.Today)
            Report("period.start", $"the case is planned, and its period began in {start}", "Write what became of it in 'status', or correct the start.");

        void Report(string field, string message, string hint) =>
            context.Diagnostics.Add(CaseStudyDiagnostics.StatusOutdated.At(document.Path, document.Places[field], message, hint));
    }
}
