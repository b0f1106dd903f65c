using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>Holds what a case says of each outcome group against the figures that it gives for it.</summary>
static class ResultCheck
{
    public static void Run(CaseStudy study, CheckReport report)
    {
        foreach ((string group, string said) in study.ResultDirection)
        {
            if (said is not ("improved" or "worsened")) continue;
            ImmutableArray<Measure> moved = [.. study.Measures.Where(m => m.Groups.Contains(group) && m.Improvement is not null)];
            if (moved.IsEmpty || moved.Any(m => m.Improvement > 0 == (said == "improved"))) continue;
            report.Add(CaseStudyDiagnostics.ResultAgainstFigures, $"result_direction.{group}",
                $"the result for {group} is '{said}', and {Names(moved)} moved the other way");
        }
    }

    static string Names(ImmutableArray<Measure> measures) => measures.Length == 1
        ? $"measure '{measures[0].Id}', the only one of theirs with a change,"
        : $"all their measures with a change ({string.Join(", ", measures.Select(m => $"'{m.Id}'"))})";
}
