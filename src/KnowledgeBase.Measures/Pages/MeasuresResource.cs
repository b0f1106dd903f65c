using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>The one file of all measures: the document each stands in, its own fields, and what its numbers say.</summary>
public sealed class MeasuresResource : IGenerator
{
    static readonly GroupShape Own = GroupShape.Of<Measure>(), Row = GroupShape.Of<MeasureRow>();

    /// <summary>Where the file is.</summary>
    public static Address Address { get; } = Resource.AddressOf("measures");

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        IEnumerable<MeasureSignal> measures = DocumentSignals.Of(site, site.Standing).SelectMany(s => s.Measures);
        yield return new Resource("measures", "Measures", "Every measure of every document, with the document it stands in and what its numbers say.",
            [.. Own.Fields, .. Row.Fields], [.. measures.Select(m => Item(m, site))])
        { Owned = true };
    }

    static ResourceItem Item(MeasureSignal signal, SiteModel site) => new(
        [.. site.Values(Own, signal.Measure).Fields, .. site.Values(Row, MeasureRow.Of(signal)).Fields], signal.Document);
}
