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
        yield return new Resource("measures", "Measures", "Every measure with a figure, with the document it stands in and what its numbers say; invented ones only where there are no others.",
            [.. Own.Fields, .. Row.Fields], [.. ListedMeasures.Of(site).Select(m => Item(m, site))])
        { Owned = true };
    }

    static ResourceItem Item(MeasureSignal signal, SiteModel site) => new(
        [.. site.Values(Own, signal.Measure).Fields, .. site.Values(Row, MeasureRow.Of(signal)).Fields], signal.Document);
}
