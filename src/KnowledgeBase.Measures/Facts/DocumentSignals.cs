using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>The measures of one document, in the order of its file; at least one.</summary>
public sealed record DocumentSignals(ImmutableArray<MeasureSignal> Measures)
{
    /// <summary>About every document with measures; templates see <c>facts.signals</c>, a list.</summary>
    public static FactKey<DocumentSignals> Key { get; } = new("signals", (signals, site) => SignalViews.Of(signals, site));
}
