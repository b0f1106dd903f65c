using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>Something measures are filtered by: a facet of their documents whose values are documents themselves.</summary>
sealed class MeasureFacet
{
    static readonly ImmutableArray<string> Wanted = ["theme", "system"];

    readonly ILookup<Address, string> ids;
    readonly ILookup<string, MeasureSignal> measures;

    MeasureFacet(SiteModel site, IndexField field, ImmutableArray<MeasureSignal> all)
    {
        (Name, Title) = (field.Name, field.Title);
        ids = all.Select(m => m.Document).DistinctBy(d => d.Address)
            .SelectMany(d => field.Values(site, d).Select(term => term.Value).Distinct().Select(id => (d.Address, Id: id)))
            .ToLookup(pair => pair.Address, pair => pair.Id);
        measures = all.SelectMany(m => Of(m).Select(id => (Id: id, Measure: m))).ToLookup(pair => pair.Id, pair => pair.Measure, StringComparer.Ordinal);
        Values = [.. site.OfType(Name).Where(d => measures.Contains(d.Id)).OrderBy(d => d.Title, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Name of the facet and of the content type of its values.</summary>
    public string Name { get; }

    /// <summary>What a person calls it.</summary>
    public string Title { get; }

    /// <summary>The documents that have measures, by title.</summary>
    public ImmutableArray<SiteDocument> Values { get; }

    /// <summary>The facets a site has, in the order to show them.</summary>
    public static ImmutableArray<MeasureFacet> Of(SiteModel site, ImmutableArray<MeasureSignal> all) =>
        [.. Wanted.SelectMany(name => site.IndexFields.Where(f => f.Name == name)).Select(field => new MeasureFacet(site, field, all))];

    /// <summary>The measures that have a value.</summary>
    public ImmutableArray<MeasureSignal> With(SiteDocument value) => [.. measures[value.Id]];

    /// <summary>The ids of the values a measure has, in the order of its document.</summary>
    public IEnumerable<string> Of(MeasureSignal signal) => ids[signal.Document.Address];
}
