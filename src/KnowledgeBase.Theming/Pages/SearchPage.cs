using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Pages;

/// <summary>The search page: a form for the search in the browser, and lists of everything for those without it.</summary>
sealed class SearchPage(SiteViews views) : IGenerator
{
    static readonly Address Place = new("/search/");

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (site.At(Place) is not null) yield break;
        DocumentViews documents = views.Of(site, context);
        yield return new Page(Place, "search", "Search", "Search this site, or browse by type and subject.", () => new View
        {
            ["groups"] = Groups(site, documents).ToArray(),
            ["children"] = documents.Children(Address.Home),
        })
        { InSitemap = false };
    }

    static IEnumerable<View> Groups(SiteModel site, DocumentViews documents)
    {
        foreach (ContentType type in site.ListedTypes)
        {
            var listing = new Listing(site, type, documents);
            yield return new View
            {
                ["type"] = type.Name,
                ["label"] = type.Plural,
                ["url"] = site.Settings.Href(listing.Address),
                ["count"] = listing.Documents.Length,
                ["facets"] = listing.FacetViews(),
                ["items"] = listing.Facets.IsEmpty ? listing.Documents.Select(documents.Card).ToArray() : [],
            };
        }
    }
}
