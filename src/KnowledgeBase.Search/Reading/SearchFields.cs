using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Reading;

/// <summary>The index fields of a site, sorted by what search does with them.</summary>
/// <param name="Filters">Facets and filters, in the order registered; fields of one name are one field.</param>
/// <param name="Texts">Fields searched with the body.</param>
sealed record SearchFields(ImmutableList<IndexField> Filters, ImmutableArray<IndexField> Texts)
{
    /// <summary>The content type of a document.</summary>
    public static IndexField Type { get; } = new("type", "Type", IndexFieldKind.Facet, TypeOf);

    /// <summary>The year in which a document was published.</summary>
    public static IndexField Year { get; } = new("year", "Year", IndexFieldKind.Facet, YearOf);

    /// <summary>The fields of <paramref name="site"/>, with type and year where nobody registered them.</summary>
    public static SearchFields Of(SiteModel site)
    {
        ImmutableList<IndexField> filters = [..
            site.IndexFields.Where(f => f.Kind != IndexFieldKind.Text).GroupBy(f => f.Name, StringComparer.Ordinal).Select(Merged)];
        foreach (IndexField own in (IndexField[])[Type, Year])
            if (!filters.Exists(f => f.Name == own.Name)) filters = filters.Add(own);
        return new SearchFields(filters, [.. site.IndexFields.Where(f => f.Kind == IndexFieldKind.Text)]);
    }

    /// <summary>The tables of all filter fields, in their order, with the values that <paramref name="documents"/> have.</summary>
    public ImmutableArray<FacetTable> Tables(IReadOnlyCollection<IndexableDocument> documents) =>
        [.. Filters.Select((field, at) => new FacetTable(
            field.Name, field.Title, field.Kind == IndexFieldKind.Facet,
            [.. documents.SelectMany(d => d.Values[at]).DistinctBy(t => t.Value, StringComparer.Ordinal)
                .OrderBy(t => t.Value, StringComparer.Ordinal)]))];

    /// <summary>Reports fields of one name that are not alike.</summary>
    public static void Check(SiteModel site, DiagnosticBag diagnostics)
    {
        foreach (IGrouping<string, IndexField> same in site.IndexFields.Where(f => f.Kind != IndexFieldKind.Text).GroupBy(f => f.Name, StringComparer.Ordinal))
            if (same.DistinctBy(f => (f.Kind, f.Title)).Count() > 1)
                diagnostics.Add(SearchDiagnostics.FieldsDisagree.At("", $"The index field '{same.Key}' is declared with different titles or kinds"));
    }

    static IndexField Merged(IGrouping<string, IndexField> same)
    {
        IndexField first = same.First();
        return first with { Values = (site, document) => same.SelectMany(f => f.Values(site, document)) };
    }

    static IEnumerable<FacetTerm> TypeOf(SiteModel site, SiteDocument document)
    {
        ContentType type = document.Document.Type;
        return [new FacetTerm(type.Name, type.Plural)];
    }

    static IEnumerable<FacetTerm> YearOf(SiteModel site, SiteDocument document)
    {
        ContentRecord record = document.Document.Record;
        if ((record.Created ?? record.Updated) is not { } date) return [];
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        return [new FacetTerm(year, year)];
    }
}
