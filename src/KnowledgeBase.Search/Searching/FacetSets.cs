using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Searching;

/// <summary>Which documents have which values: filters and counts.</summary>
sealed class FacetSets(AtomicReader reader, ImmutableArray<FacetTable> tables)
{
    readonly ImmutableDictionary<string, ImmutableArray<FixedBitSet>> sets = tables.ToImmutableDictionary(
        table => table.Name,
        table => table.Values.Select(v => Documents(reader, table.Name, v)).ToImmutableArray(),
        StringComparer.Ordinal);

    /// <summary>The documents of <paramref name="matches"/> that pass every filter but the one named <paramref name="except"/>.</summary>
    public FixedBitSet Filter(FixedBitSet matches, ImmutableDictionary<string, ImmutableArray<string>> filters, string? except = null)
    {
        FixedBitSet left = matches.Clone();
        foreach ((string name, ImmutableArray<string> wanted) in filters)
        {
            if (name == except || wanted.IsDefaultOrEmpty) continue;
            var either = new FixedBitSet(left.Length);
            for (int i = 0; Find(name) is { } table && i < table.Values.Length; i++)
                if (wanted.Contains(table.Values[i].Value)) either.Or(sets[name][i]);
            left.And(either);
        }
        return left;
    }

    /// <summary>The counts of every facet, each under the filters of the others.</summary>
    public ImmutableArray<FacetCounts> Count(FixedBitSet matches, ImmutableDictionary<string, ImmutableArray<string>> filters)
    {
        FixedBitSet filtered = Filter(matches, filters);
        return [.. tables.Where(t => t.Counted).Select(table =>
            Count(table, filters.ContainsKey(table.Name) ? Filter(matches, filters, except: table.Name) : filtered))];
    }

    FacetCounts Count(FacetTable table, FixedBitSet matches)
    {
        IEnumerable<FacetCount> counts = table.Values
            .Select((v, i) => new FacetCount(v.Value, v.Label, (int)FixedBitSet.IntersectionCount(matches, sets[table.Name][i])))
            .Where(c => c.Count > 0);
        return new FacetCounts(table.Name, [.. table.Numeric
            ? counts.OrderByDescending(c => c.Value.Length).ThenByDescending(c => c.Value, StringComparer.Ordinal)
            : counts.OrderByDescending(c => c.Count)]);
    }

    FacetTable? Find(string name) => tables.FirstOrDefault(t => t.Name == name);

    static FixedBitSet Documents(AtomicReader reader, string name, FacetTerm term)
    {
        var documents = new FixedBitSet(reader.MaxDoc);
        if (reader.GetTermDocsEnum(new Lucene.Net.Index.Term(FieldNames.Facet(name), term.Value)) is { } with)
            while (with.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) documents.Set(with.DocID);
        return documents;
    }
}
