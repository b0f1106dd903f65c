namespace KnowledgeBase.Search.Searching;

/// <summary>A question to a search index.</summary>
public sealed record SearchRequest
{
    /// <summary>What the reader typed, in the query language of docs/search-format.md; blank asks for all documents.</summary>
    public string Query { get; init; } = "";

    /// <summary>Wanted values by facet: a document needs one value of every facet named. Unknown names match nothing.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Filters { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The order of hits.</summary>
    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>Greatest number of hits to give, 0 for counts alone.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Number of hits to leave out at the beginning.</summary>
    public int Offset { get; init; }

    /// <summary>True while the last word is still being typed: it also stands for longer words.</summary>
    public bool AsYouType { get; init; }
}

/// <summary>An order of hits; ties are broken by address.</summary>
public enum SearchSort
{
    /// <summary>Documents that hold all words first, then by score.</summary>
    Relevance,

    /// <summary>Newest first, documents without a date last.</summary>
    Date,
}
