namespace KnowledgeBase.Abstractions.Site;

/// <summary>
/// Something search and lists know about documents beside their text, given as data. It is never scored on its own: the query keeps one shape.
/// </summary>
/// <param name="Name">Lower-case word, unique: <c>theme</c>.</param>
/// <param name="Title">What a person calls it: "Theme".</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Values">The values of one document, in any order, repeats ignored. Pure.</param>
public sealed record IndexField(
    string Name, string Title, IndexFieldKind Kind, Func<SiteModel, SiteDocument, IEnumerable<FacetTerm>> Values);

/// <summary>What an index field is for.</summary>
public enum IndexFieldKind
{
    /// <summary>Readers filter by it and see counts.</summary>
    Facet,

    /// <summary>Readers filter by it; it has no counts.</summary>
    Filter,

    /// <summary>Its values are searched with the body.</summary>
    Text,
}

/// <summary>One value of an index field.</summary>
/// <param name="Value">What filters and addresses write: an id.</param>
/// <param name="Label">What a person reads.</param>
public readonly record struct FacetTerm(string Value, string Label)
{
    /// <summary>The value as a part of an address.</summary>
    public string Slug => Text.Slug.Of(Value) is { Length: > 0 } slug ? slug : "other";
}
