using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>A PDSA cycle of a document, with the measure it was meant to move.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Signal">The measure; null when the cycle names none.</param>
public sealed record TestedChange(SiteDocument Document, PdsaCycle Cycle, MeasureSignal? Signal)
{
    /// <summary>Joins a cycle with its measure.</summary>
    public static TestedChange Of(SiteDocument document, PdsaCycle cycle, SiteModel site) => new(
        document, cycle, site.Get(DocumentSignals.Key, document)?.Measures.FirstOrDefault(m => m.Measure.Id == cycle.Plan?.Measure));

    /// <summary>What templates see.</summary>
    public View View(SiteModel site)
    {
        CycleMark? mark = Signal?.Cycles.FirstOrDefault(c => c.Cycle.Id == Cycle.Id && c.Cycle.Number == Cycle.Number);
        return new View(CycleViews.Of(Cycle, mark, Signal?.Judgement))
        {
            ["next"] = Cycle.Next,
            ["caseTitle"] = Document.Title,
            ["caseUrl"] = site.Settings.Href(Document.Address, "cycles"),
            ["measure"] = Signal is null ? null : SignalViews.Brief(Signal, site),
        };
    }
}
