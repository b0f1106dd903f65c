using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>PDSA cycles beside the measure they were meant to move.</summary>
static class CycleViews
{
    public static View Of(CycleMark mark, Judgement? judgement) => new()
    {
        ["number"] = mark.Cycle.Number,
        ["title"] = mark.Cycle.Title,
        ["period"] = Days.Period(mark.Cycle.Start, mark.Cycle.End),
        ["act"] = mark.Cycle.Act,
        ["effect"] = judgement is null ? null : Effect(mark, judgement),
    };

    static string Effect(CycleMark mark, Judgement judgement)
    {
        string until = mark.Until is null ? "so far" : "before the next cycle";
        return mark.FirstSignal(judgement) is { } point
            ? $"first signal from its start: {MeasureDate.Of(judgement).Text(point.Date)} ({SignalWords.Of(point)})"
            : $"no signal {until}";
    }
}
