using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>All measures of a site, and what they can be filtered by.</summary>
sealed class MeasureList
{
    readonly SiteModel site;

    public MeasureList(SiteModel site)
    {
        this.site = site;
        All = ListedMeasures.Of(site);
        Facets = MeasureFacet.Of(site, All);
    }

    /// <summary>In the order of their documents' addresses and files.</summary>
    public ImmutableArray<MeasureSignal> All { get; }

    public ImmutableArray<MeasureFacet> Facets { get; }

    /// <summary>What the template sees; <paramref name="only"/> is null for the whole list.</summary>
    public View View((MeasureFacet Facet, SiteDocument Value)? only)
    {
        ImmutableArray<MeasureSignal> shown = only is { } part ? part.Facet.With(part.Value) : All;
        return new View
        {
            ["one"] = "measure",
            ["many"] = "measures",
            ["typePlural"] = "Measures",
            ["allUrl"] = site.Settings.Href(MeasuresPages.Home),
            ["csvUrl"] = site.Settings.Href(new Address("/measures/measures.csv")),
            ["jsonUrl"] = site.Settings.Href(MeasuresResource.Address),
            ["aboutUrl"] = site.Find("page", "evaluation") is { } about ? site.Settings.Href(about.Address) : null,
            ["total"] = All.Length,
            ["count"] = shown.Length,
            ["withSeries"] = shown.Count(m => m.Judgement is not null),
            ["profile"] = shown.Select(m => m.Judgement?.Profile.Name).FirstOrDefault(name => name is not null),
            ["filter"] = only is { } filter ? new View { ["title"] = filter.Facet.Title, ["label"] = filter.Value.Title, ["url"] = site.Settings.Href(filter.Value.Address) } : null,
            ["facets"] = Facets.Where(f => f.Values.Length > 1).Select(f => FacetView(f, only?.Value)).ToArray(),
            ["groups"] = OutcomeSignals.Of(site, shown).Select(Group).ToArray(),
        };
    }

    View Group(OutcomeSignals group) => new(group.View(site))
    {
        // A measure with a signal tells more than one without.
        ["measures"] = group.Measures.OrderBy(m => m.Judgement is null).Select(Item).ToArray(),
    };

    View Item(MeasureSignal signal) => new(SignalViews.Brief(signal, site))
    {
        ["key"] = $"{signal.Document.Address}#{signal.Anchor}",
        ["tokens"] = string.Join(' ', Facets.SelectMany(f => f.Of(signal).Select(id => $"{f.Name}:{id}"))),
    };

    View FacetView(MeasureFacet facet, SiteDocument? current) => new()
    {
        ["name"] = facet.Name,
        ["title"] = facet.Title,
        ["values"] = facet.Values.Select(value => new View
        {
            ["value"] = value.Id,
            ["label"] = value.Title,
            ["count"] = facet.With(value).Length,
            ["url"] = site.Settings.Href(MeasuresPages.AddressOf(facet.Name, value.Id)),
            ["token"] = $"{facet.Name}:{value.Id}",
            ["current"] = value == current,
        }).ToArray(),
    };
}
