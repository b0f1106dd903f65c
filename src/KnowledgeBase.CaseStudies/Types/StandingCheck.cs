using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.Measures.Checks;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>What the other fields must say for the status of a case, its systems and its review to be believed.</summary>
static class StandingCheck
{
    public static void Run(CaseStudy study, CheckReport report)
    {
        if (study.Finished && study.Period is { Start: not null, End: null, Hedge: null })
            report.Add(CaseStudyDiagnostics.EndMissing, "period.end", $"the case is {study.Status}, and its period has no end");
        Dates(study, report);
        if (study is { ReviewBy: null, Example: false, Withdrawn: null })
            report.Add(CaseStudyDiagnostics.ReviewMissing, "review_by", "nobody is asked to read this case again: there is no 'review_by'");
        for (int i = 0; i < study.OtherSystems.Length; i++)
            if (study.OtherSystems[i] == study.System && study.System.Length > 0)
                report.Add(CaseStudyDiagnostics.OwnSystem, $"other_systems[{i}]", $"'{study.System}' is the system of this case itself");
    }

    static void Dates(CaseStudy study, CheckReport report)
    {
        if (study.Period is not { } period) return;
        if (period is { Start: null, Hedge: null } && report.IsCertain("period.start"))
            report.Add(CaseStudyDiagnostics.PeriodUnsaid, "period", "the period says neither when the work began nor why nobody knows");
        else if (period is { Source: null, Hedge: null } && !study.Example)
            report.Add(CaseStudyDiagnostics.PeriodWithoutSource, "period", "nothing says where the dates of the period come from");
        SourceCheck.Number(report, "period.source", period.Source, study.Sources);
    }
}
