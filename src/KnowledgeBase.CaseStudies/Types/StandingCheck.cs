using KnowledgeBase.CaseStudies.Checks;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>What the other fields must say for the status of a case, its systems and its review to be believed.</summary>
static class StandingCheck
{
    public static void Run(CaseStudy study, CheckReport report)
    {
        if (study.Finished && study.Period is { Start: not null, End: null, Hedge: null })
            report.Add(CaseStudyDiagnostics.EndMissing, "period.end", $"the case is {study.Status}, and its period has no end");
        if (study is { ReviewBy: null, Example: false, Withdrawn: null })
            report.Add(CaseStudyDiagnostics.ReviewMissing, "review_by", "nobody is asked to read this case again: there is no 'review_by'");
        for (int i = 0; i < study.OtherSystems.Length; i++)
            if (study.OtherSystems[i] == study.System && study.System.Length > 0)
                report.Add(CaseStudyDiagnostics.OwnSystem, $"other_systems[{i}]", $"'{study.System}' is the system of this case itself");
    }
}
