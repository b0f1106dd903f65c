namespace KnowledgeBase.Theming.Pages;

/// <summary>Everything there is, by type: what a reader opens who does not know yet what to ask.</summary>
sealed class BrowsePage : IGenerator
{
    /// <summary>A type with more documents than this has its list only: the page is there to be looked over.</summary>
    const int MostDocuments = 60;

    static readonly Address Place = new("/browse/");

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (site.At(Place) is not null || !site.ListedTypes.Any()) yield break;
        yield return new Page(Place, "browse", "Browse", "Everything there is, by kind.", () => new View
        {
            ["types"] = site.ListedTypes.OrderBy(type => site.OfType(type.Name).Count()).Select(type => Type(site, type)).ToArray(),
        })
        { InSitemap = false };
    }

    static View Type(SiteModel site, ContentType type)
    {
        ImmutableArray<SiteDocument> documents = [.. site.Listed(type.Name)];
        return new View
        {
            ["name"] = type.Name,
            ["label"] = type.Plural,
            ["help"] = type.Help,
            ["url"] = site.Settings.Href(Address.Of(type.Folder)),
            ["count"] = documents.Length,
            ["documents"] = documents.Length > MostDocuments ? [] : documents.Select(d => ValueViews.Of(d, site.Settings)).ToArray(),
        };
    }
}
