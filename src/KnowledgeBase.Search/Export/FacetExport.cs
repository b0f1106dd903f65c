using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>The documents of one value of a facet, as steps from number to number, the first from 0.</summary>
sealed class FacetExport
{
    readonly ByteBuilder steps = new();
    int last;

    /// <summary>Number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>The lists of all values, facet by facet, in the order of the tables of <paramref name="site"/>.</summary>
    public static IEnumerable<FacetExport> Lists(IndexedSite site) => site.Facets.SelectMany((facet, at) => Lists(facet, site.Documents.Select(d => d.Values[at])));

    public void AppendTo(ByteBuilder target) => target.Append(steps);

    static IEnumerable<FacetExport> Lists(FacetTable facet, IEnumerable<ImmutableArray<FacetTerm>> documents)
    {
        var lists = new Dictionary<string, FacetExport>(StringComparer.Ordinal);
        foreach (FacetTerm term in facet.Values) lists.TryAdd(Key(term), new FacetExport());
        foreach ((int number, ImmutableArray<FacetTerm> terms) in documents.Index())
            foreach (string key in terms.Select(Key).Distinct(StringComparer.Ordinal)) lists[key].Add(number);
        return facet.Values.Select(term => lists[Key(term)]);
    }

    /// <summary>Halves of surrogate pairs are equal, as they are in UTF-8.</summary>
    static string Key(FacetTerm term) => CleanText.WellFormed(term.Value);

    void Add(int document)
    {
        steps.Varint(document - last);
        last = document;
        Count++;
    }
}
