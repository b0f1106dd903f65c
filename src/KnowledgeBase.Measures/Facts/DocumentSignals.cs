using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>The measures of one document, in the order of its file; at least one.</summary>
public sealed record DocumentSignals(ImmutableArray<MeasureSignal> Measures)
{
    /// <summary>About every document with measures; templates see <c>facts.signals</c>, a list.</summary>
    public static FactKey<DocumentSignals> Key { get; } = new("signals", (signals, site) => SignalViews.Of(signals, site));

    /// <summary>Those of several documents, in their order; documents without measures have none.</summary>
    public static IEnumerable<DocumentSignals> Of(SiteModel site, IEnumerable<SiteDocument> documents) =>
        documents.Select(d => site.Get(Key, d)).OfType<DocumentSignals>();
}
