using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Pages;

/// <summary>
/// The list of every content type that has documents, and one page for every value of every facet, so that filtering needs
/// no script. A document at the list's address takes its place.
/// </summary>
sealed class ListingPages(SiteViews views) : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        foreach (ContentType type in site.ListedTypes)
        {
            var listing = new Listing(site, type, views.Of(site, context));
            if (site.At(listing.Address) is null)
                yield return new Page(listing.Address, "list", type.Plural, type.Help, () => listing.View(null)) { Listed = listing.Documents };
            foreach (ListingFacet facet in listing.Facets)
                foreach (FacetTerm value in facet.Values)
                    yield return FacetPage(listing, facet, value);
        }
    }

    static Page FacetPage(Listing listing, ListingFacet facet, FacetTerm value) => new(
        listing.AddressOf((facet, value)),
        "list",
        $"{listing.Type.Plural}: {value.Label}",
        $"{listing.Type.Plural} where {facet.Field.Title.ToLowerInvariant()} is {value.Label}.",
        () => listing.View((facet, value)))
    {
        Listed = facet.With(value),
        // The whole list holds the same documents: one page of each is enough for search engines.
        InSitemap = false,
    };
}
