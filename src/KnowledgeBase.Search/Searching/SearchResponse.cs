namespace KnowledgeBase.Search.Searching;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
/// <param name="Query">The query as asked.</param>
/// <param name="Total">Number of documents that match, before paging.</param>
/// <param name="Hits">One page of them, best first.</param>
/// <param name="Facets">Counts over all that match; a facet's own filter does not reduce its counts.</param>
/// <param name="Suggestion">The query with unknown words replaced by known ones, or null.</param>
/// <param name="Corrected">True when nothing matched the query and the hits answer the suggestion. Not part of the JSON shape.</param>
public sealed record SearchResponse(
    string Query, int Total, ImmutableArray<SearchHit> Hits, ImmutableArray<FacetCounts> Facets, string? Suggestion, bool Corrected);

/// <summary>One document found.</summary>
/// <param name="Rank">Place among all that match, from 1.</param>
/// <param name="Score">Lucene's score; 0 when no word was asked for.</param>
/// <param name="Url">Address of the page, with <c>LinkRoot</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">Name of its content type.</param>
/// <param name="Themes">Values of the facet <c>theme</c>, in the order of the document.</param>
/// <param name="System">First value of the facet <c>system</c>, or null.</param>
/// <param name="Excerpt">A passage that shows why it was found; never HTML; may be empty.</param>
/// <param name="Anchor">Id of the heading above the excerpt, or empty. Not part of the JSON shape.</param>
public sealed record SearchHit(
    int Rank, float Score, string Url, string Title, string Type, ImmutableArray<string> Themes, string? System,
    ImmutableArray<ExcerptPart> Excerpt, string Anchor);

/// <summary>A stretch of an excerpt.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Mark">True for a word that was searched for.</param>
public readonly record struct ExcerptPart(string Text, bool Mark);

/// <summary>The counts of one facet.</summary>
/// <param name="Name">Name of the facet.</param>
/// <param name="Values">Values that at least one document has: numbers greatest first, others by count, then by value.</param>
public sealed record FacetCounts(string Name, ImmutableArray<FacetCount> Values);

/// <summary>How many documents have a value.</summary>
public readonly record struct FacetCount(string Value, string Label, int Count);
