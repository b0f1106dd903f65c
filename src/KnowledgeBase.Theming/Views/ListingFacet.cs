namespace KnowledgeBase.Theming.Views;

/// <summary>One facet of a list: its values, and the documents that have each.</summary>
sealed class ListingFacet
{
    readonly ILookup<string, SiteDocument> byValue;
    readonly ILookup<Address, FacetTerm> byDocument;

    public ListingFacet(SiteModel site, IndexField field, ImmutableArray<SiteDocument> documents)
    {
        Field = field;
        ImmutableArray<(SiteDocument Document, FacetTerm Term)> pairs =
            [.. documents.SelectMany(d => field.Values(site, d).Distinct().Select(t => (d, t)))];
        byValue = pairs.ToLookup(p => p.Term.Value, p => p.Document);
        byDocument = pairs.ToLookup(p => p.Document.Address, p => p.Term);
        Values = [.. pairs
            .Select(p => p.Term)
            .DistinctBy(t => t.Slug)
            .OrderBy(t => IsYear(t.Value) ? -int.Parse(t.Value, null) : 0)
            .ThenBy(t => t.Label, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The index field behind it.</summary>
    public IndexField Field { get; }

    /// <summary>Its values: by label, years newest first.</summary>
    public ImmutableArray<FacetTerm> Values { get; }

    /// <summary>The documents that have a value, in the order of the list.</summary>
    public ImmutableArray<SiteDocument> With(FacetTerm value) => [.. byValue[value.Value]];

    /// <summary>The values of a document.</summary>
    public IEnumerable<FacetTerm> Of(SiteDocument document) => byDocument[document.Address];

    static bool IsYear(string value) => value.Length == 4 && value.All(char.IsAsciiDigit);
}
