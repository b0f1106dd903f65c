using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>The measures of one document, in the order of its file; at least one.</summary>
public sealed record DocumentSignals(ImmutableArray<MeasureSignal> Measures)
{
    /// <summary>About every document with measures; templates see <c>facts.signals</c>, a list.</summary>
    public static FactKey<DocumentSignals> Key { get; } = new("signals", (signals, site) => SignalViews.Of(signals, site));

    /// <summary>About a document in which nothing tells what might have got worse: a sentence, which templates see as <c>facts.balancing</c>.</summary>
    public static FactKey<string> Balancing { get; } = new("balancing", (sentence, _) => sentence);

    /// <summary>What is to be said of measures without values over time: a sentence, which templates see as <c>facts.withoutSeries</c>.</summary>
    public static FactKey<string> WithoutSeriesNote { get; } = new("without-series", (sentence, _) => sentence);

    /// <summary>Those of several documents, in their order; documents without measures have none.</summary>
    public static IEnumerable<DocumentSignals> Of(SiteModel site, IEnumerable<SiteDocument> documents) =>
        documents.Select(d => site.Get(Key, d)).OfType<DocumentSignals>();
}
