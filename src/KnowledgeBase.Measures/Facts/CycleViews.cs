using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>PDSA cycles beside the measure they were meant to move.</summary>
static class CycleViews
{
    public static View Of(CycleMark mark, Judgement? judgement) => new()
    {
        ["number"] = mark.Cycle.Number,
        ["title"] = mark.Cycle.Title,
        ["period"] = Period(mark.Cycle),
        ["act"] = mark.Cycle.Act,
        ["effect"] = judgement is null ? null : Effect(mark, judgement),
    };

    /// <summary>As far as it is known: <c>6 January 2025 to 14 February 2025</c>.</summary>
    public static string? Period(PdsaCycle cycle)
    {
        string? start = cycle.Start is { } s ? Text(s) : null, end = cycle.End is { } e ? Text(e) : null;
        return start is null ? end : end is null ? $"from {start}" : start == end ? start : $"{start} to {end}";
    }

    static string Text(Abstractions.Schema.PartialDate date) => date.Earliest.ToString(
        date.Month == 0 ? "yyyy" : date.Day == 0 ? "MMMM yyyy" : "d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    static string Effect(CycleMark mark, Judgement judgement)
    {
        string until = mark.Until is null ? "so far" : "before the next cycle";
        return mark.FirstSignal(judgement) is { } point
            ? $"first signal from its start: {MeasureDate.Of(judgement.Points.Select(p => p.Date)).Text(point.Date)} ({SignalWords.Of(point)})"
            : $"no signal {until}";
    }
}
