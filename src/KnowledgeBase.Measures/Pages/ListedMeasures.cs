using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>The measures that lists, files and counts show: those with a figure, and invented ones only where there are no others.</summary>
static class ListedMeasures
{
    /// <summary>Of all documents that stand, in the order of their addresses and files.</summary>
    public static ImmutableArray<MeasureSignal> Of(SiteModel site) => Of(site, site.Standing);

    /// <summary>Of some documents.</summary>
    public static ImmutableArray<MeasureSignal> Of(SiteModel site, IEnumerable<SiteDocument> documents)
    {
        ImmutableArray<MeasureSignal> all = [.. WithFigure(site, documents)];
        ImmutableArray<MeasureSignal> real = [.. all.Where(m => !m.IsIllustrative)];
        return real.IsEmpty ? all : real;
    }

    /// <summary>True when the list of all measures holds these too, which are listed of some documents.</summary>
    public static bool Holds(SiteModel site, ImmutableArray<MeasureSignal> measures) =>
        measures.Any(m => !m.IsIllustrative) || WithFigure(site, site.Standing).All(m => m.IsIllustrative);

    static IEnumerable<MeasureSignal> WithFigure(SiteModel site, IEnumerable<SiteDocument> documents) =>
        DocumentSignals.Of(site, documents).SelectMany(d => d.Measures).Where(m => m.Measure.HasFigure || m.Measure.Target?.Value is not null);
}
