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
            ImmutableArray<Measure> moved = [.. study.Measures.Where(m => m.Groups.Contains(group) && Change(m) is not null)];
            if (moved.IsEmpty || moved.Any(m => Change(m) > 0 == (said == "improved"))) continue;
            report.Add(CaseStudyDiagnostics.ResultAgainstFigures, $"result_direction.{group}",
                $"the result for {group} is '{said}', and {Names(moved)} moved the other way");
        }
    }

    /// <summary>How much better (above 0) or worse (below 0) a measure became; null when it did not move, or cannot tell.</summary>
    static double? Change(Measure measure)
    {
        double? change = measure is { Baseline.Value: { } before, Latest.Value: { } after } ? after - before : measure.Change?.Value;
        return (change, measure.Direction) switch
        {
            (null or 0, _) => null,
            (_, "increase") => change,
            (_, "decrease") => -change,
            _ => null,
        };
    }

    static string Names(ImmutableArray<Measure> measures) => measures.Length == 1
        ? $"measure '{measures[0].Id}', the only one of theirs with a change,"
        : $"all their measures with a change ({string.Join(", ", measures.Select(m => $"'{m.Id}'"))})";
}
