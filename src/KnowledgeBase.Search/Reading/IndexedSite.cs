using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Reading;

/// <summary>All that is indexed of a site: what Lucene's index and the browser's files are both made of.</summary>
/// <param name="LinkRoot">What the site puts before every address.</param>
/// <param name="Facets">The fields that readers filter by, with the values that documents have.</param>
/// <param name="Documents">In the order of the UTF-8 bytes of their addresses, which is that of their numbers in the browser.</param>
/// <param name="Tokens">One for each document.</param>
sealed record IndexedSite(
    string LinkRoot, ImmutableArray<FacetTable> Facets, ImmutableArray<IndexableDocument> Documents, ImmutableArray<DocumentTokens> Tokens);
