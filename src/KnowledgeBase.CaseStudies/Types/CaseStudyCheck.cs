using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Checks;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>The rules across the fields of a case study (SQUIRE 2.0 items on results, measures and sources).</summary>
static class CaseStudyCheck
{
    public static void Run(CaseStudy study, CheckReport report)
    {
        DocumentCheck.Run(report, study, study.Sources, study.ReviewBy);
        DocumentCheck.Order(report, study.Period);
        StandingCheck.Run(study, report);
        ContactCheck.Run(report, study.Contacts);
        Results(study, report);
        Figures(study, report);
        MeasuredCheck.Run(study, report);
        ResultCheck.Run(study, report);
    }

    static void Results(CaseStudy study, CheckReport report)
    {
        if (!study.Finished) return;
        if (!report.HasSection("Results"))
            report.Add(CaseStudyDiagnostics.ResultsMissing, "status", $"a {study.Status} case needs the section 'Results'");
        if (study.Measures.Length == 0 && string.IsNullOrWhiteSpace(study.NoMeasuresReason) && report.IsCertain("measures") && report.IsCertain("no_measures_reason"))
            report.Add(CaseStudyDiagnostics.MeasuresMissing, "status", $"a {study.Status} case needs 'measures' or 'no_measures_reason'");
    }

    static void Figures(CaseStudy study, CheckReport report)
    {
        if (study.Population is { Size: not null } population)
        {
            if (population.SizeSource is not { } number)
                report.Add(MeasuresDiagnostics.FigureWithoutSource, "population.size_source", "the size of the population names no source",
                    "Add 'size_source:' with the number of the work in 'sources'.");
            else
                SourceCheck.Number(report, "population.size_source", number, study.Sources);
        }
        for (int i = 0; i < study.Adopters.Length; i++)
        {
            Adopter adopter = study.Adopters[i];
            if (adopter is { System: null, Name: null } && report.IsCertain($"adopters[{i}]"))
                report.Add(CaseStudyDiagnostics.AdopterUnnamed, $"adopters[{i}]", "an adopter needs 'system' or 'name'");
            SourceCheck.Number(report, $"adopters[{i}].source", adopter.Source, study.Sources);
        }
    }
}
