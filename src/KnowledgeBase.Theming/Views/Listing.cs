namespace KnowledgeBase.Theming.Views;

/// <summary>The documents of one type as a list, and the facets that split it.</summary>
sealed class Listing
{
    /// <summary>Facets with more values than this come after the others: a long list would hide them.</summary>
    const int ShortFacet = 12;

    readonly SiteModel site;
    readonly DocumentViews views;

    public Listing(SiteModel site, ContentType type, DocumentViews views)
    {
        this.site = site;
        this.views = views;
        Type = type;
        Documents = [.. site.Listed(type.Name)];
        Facets = [.. site.Facets
            .Select(f => new ListingFacet(site, f, Documents))
            .Where(f => f.Values.Length > 1)
            .OrderBy(f => f.Values.Length > ShortFacet)];
    }

    /// <summary>The type listed.</summary>
    public ContentType Type { get; }

    /// <summary>The documents, by their order, then title.</summary>
    public ImmutableArray<SiteDocument> Documents { get; }

    /// <summary>The facets in which the documents differ: in the order registered, those with few values first.</summary>
    public ImmutableArray<ListingFacet> Facets { get; }

    /// <summary>Where the whole list is.</summary>
    public Address Address => Address.Of(Type.Folder);

    /// <summary>Where the list is, or the part of it that has a facet's value.</summary>
    public Address AddressOf((ListingFacet Facet, FacetTerm Value)? only) => only is { } part
        ? new Address($"{Address}{part.Facet.Field.Name}/{part.Value.Slug}/")
        : Address;

    /// <summary>What the list's template sees; <paramref name="only"/> is null for the whole list.</summary>
    public View View((ListingFacet Facet, FacetTerm Value)? only)
    {
        ImmutableArray<SiteDocument> shown = only is { } part ? part.Facet.With(part.Value) : Documents;
        string url = site.Settings.LinkRoot + AddressOf(only).Path;
        return new View
        {
            ["csvUrl"] = url + "list.csv",
            ["jsonUrl"] = url + "list.json",
            ["type"] = Type.Name,
            ["one"] = Type.Title.ToLowerInvariant(),
            ["many"] = Type.Plural.ToLowerInvariant(),
            ["typePlural"] = Type.Plural,
            ["help"] = Type.Help,
            ["allUrl"] = site.Settings.Href(Address),
            ["total"] = Documents.Length,
            ["count"] = shown.Length,
            ["filter"] = only is { } filter ? Filter(filter.Facet.Field, filter.Value) : null,
            ["items"] = shown.Select(Item).ToArray(),
            ["facets"] = FacetViews(only?.Value.Value),
        };
    }

    /// <summary>Every facet with its values, counts and addresses; <paramref name="current"/> marks the value shown.</summary>
    public View[] FacetViews(string? current = null) =>
    [
        .. Facets.Select(facet => new View
        {
            ["name"] = facet.Field.Name,
            ["title"] = facet.Field.Title,
            ["values"] = facet.Values.Select(value => new View
            {
                ["value"] = value.Value,
                ["label"] = value.Label,
                ["count"] = facet.With(value).Length,
                ["url"] = site.Settings.Href(AddressOf((facet, value))),
                ["token"] = Token(facet, value),
                ["current"] = value.Value == current,
            }).ToArray(),
        }),
    ];

    static View Filter(IndexField facet, FacetTerm value) => new()
    {
        ["name"] = facet.Name,
        ["title"] = facet.Title,
        ["value"] = value.Value,
        ["label"] = value.Label,
    };

    View Item(SiteDocument document) => new()
    {
        ["card"] = views.Card(document),
        ["tokens"] = string.Join(' ', Facets.SelectMany(f => f.Of(document).Select(v => Token(f, v)))),
    };

    /// <summary>One word per facet and value, by which the filter in the browser finds the items.</summary>
    static string Token(ListingFacet facet, FacetTerm value) => $"{facet.Field.Name}:{value.Slug}";
}
