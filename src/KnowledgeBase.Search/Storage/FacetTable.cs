namespace KnowledgeBase.Search.Storage;

/// <summary>A field that readers filter by, with every value that some document has.</summary>
/// <param name="Name">Lower-case word: <c>theme</c>.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Counted">True for a facet; false for a filter without counts.</param>
/// <param name="Values">Ordered by value (ordinal), each once.</param>
public sealed record FacetTable(string Name, string Title, bool Counted, ImmutableArray<FacetTerm> Values)
{
    /// <summary>True when all values are numbers: they are shown greatest first, all others by count.</summary>
    public bool Numeric => Values.Length > 0 && Values.All(v => v.Value.All(char.IsAsciiDigit));
}
