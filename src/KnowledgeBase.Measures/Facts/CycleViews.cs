using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>PDSA cycles and what the measure they were meant to move says.</summary>
static class CycleViews
{
    /// <summary>A cycle; its effect is null without a mark on a measure that is judged.</summary>
    public static View Of(PdsaCycle cycle, CycleMark? mark, Judgement? judgement) => new()
    {
        ["number"] = cycle.Number,
        ["title"] = cycle.Title,
        ["period"] = Days.Period(cycle.Start, cycle.End),
        ["act"] = cycle.Act,
        ["effect"] = mark is null || judgement is null ? null : Effect(mark, judgement),
    };

    static string Effect(CycleMark mark, Judgement judgement) => mark.FirstSignal(judgement) is { } point
        ? $"first signal from its start: {MeasureDate.Of(judgement).Text(point.Date)} ({SignalWords.Of(point)})"
        : $"no signal {(mark.Until is null ? "so far" : "before the next cycle")}";
}
