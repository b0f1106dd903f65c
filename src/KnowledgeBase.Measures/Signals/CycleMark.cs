using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Signals;

/// <summary>A PDSA cycle that was meant to move a measure.</summary>
/// <param name="Cycle">The cycle; it has a start.</param>
/// <param name="Start">The first day it can have begun.</param>
/// <param name="End">The last day it can have ended; null when it is not known or still runs.</param>
/// <param name="Until">The day the next cycle on the measure began; null for the last.</param>
public sealed record CycleMark(PdsaCycle Cycle, DateOnly Start, DateOnly? End, DateOnly? Until)
{
    /// <summary>The cycles of a case that name a measure and have a start, in order of their start.</summary>
    public static ImmutableArray<CycleMark> Of(IEnumerable<PdsaCycle> cycles, string measure)
    {
        PdsaCycle[] own = [.. cycles.Where(c => c.Plan?.Measure == measure && c.Start is not null).OrderBy(c => c.Start!.Value.Earliest)];
        return [.. own.Select((cycle, i) => new CycleMark(
            cycle, cycle.Start!.Value.Earliest, cycle.End?.Latest, i + 1 < own.Length ? own[i + 1].Start!.Value.Earliest : null))];
    }

    /// <summary>The first special cause from the start of this cycle to the start of the next; null without one.</summary>
    public Point? FirstSignal(Judgement judgement)
    {
        bool byMonth = MeasureDate.Of(judgement).ByMonth;
        return judgement.Points.FirstOrDefault(p => p.Kind != PointKind.CommonCause && Holds(byMonth ? EndOfMonth(p.Date) : p.Date));
    }

    bool Holds(DateOnly date) => date >= Start && (Until is not { } until || date < until);

    // A point that stands for a month knows what happened up to the month's end.
    static DateOnly EndOfMonth(DateOnly date) => new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
}
