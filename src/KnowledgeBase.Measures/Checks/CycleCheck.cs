using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Checks;

/// <summary>The rules for plan-do-study-act cycles.</summary>
static class CycleCheck
{
    public static void Run(ImmutableArray<PdsaCycle> cycles, ImmutableArray<Measure> measures, CheckReport report)
    {
        for (int i = 0; i < cycles.Length; i++)
        {
            PdsaCycle cycle = cycles[i];
            string field = $"pdsa[{i}]";
            if (i > 0 && cycle.Number <= cycles[i - 1].Number)
                report.Add(MeasuresDiagnostics.CycleOrder, field + ".number", $"cycle {cycle.Number} comes after cycle {cycles[i - 1].Number}");
            if (cycle is { Start: { } start, End: { } end } && end.Latest < start.Earliest)
                report.Add(MeasuresDiagnostics.DateOrder, field + ".end", $"cycle {cycle.Number} ends ({end}) before it begins ({start})");
            if (cycle is { Study.Observed: not null, Act: null })
                report.Add(MeasuresDiagnostics.CycleWithoutAct, field + ".act", $"cycle {cycle.Number} was studied and nothing was decided");
            if (cycle.Plan?.Measure is { } measure && measures.All(m => m.Id != measure) && report.IsCertain("measures"))
                report.Add(MeasuresDiagnostics.NoSuchMeasure, field + ".plan.measure", $"the case has no measure '{measure}'");
        }
    }
}
