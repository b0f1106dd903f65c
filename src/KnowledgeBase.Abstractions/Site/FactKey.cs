namespace KnowledgeBase.Abstractions.Site;

/// <summary>The typed key under which an enricher stores what it found out. Declare it once, as a static read-only field.</summary>
/// <typeparam name="T">Type of the fact; immutable.</typeparam>
/// <param name="Name">Lower-case word, unique among all plugins.</param>
/// <param name="View">How templates see the fact, under <c>facts.NAME</c>; null keeps it from them. A view value: text, number, boolean, <c>View</c>, or a list of these.</param>
public sealed record FactKey<T>(string Name, Func<T, SiteModel, object?>? View = null) where T : class
{
    /// <summary>True shows the fact in lists too, under <c>facts.NAME</c> of a card; keep its view small.</summary>
    public bool OnCards { get; init; }

    /// <summary>A fact about one document.</summary>
    public Fact About(SiteDocument document, T value) => new(Name, document, value, ViewOf(value), OnCards);

    /// <summary>A fact about the whole site.</summary>
    public Fact AboutSite(T value) => new(Name, null, value, ViewOf(value), false);

    Func<SiteModel, object?>? ViewOf(T value) => View is { } view ? site => view(value, site) : null;
}

/// <summary>Something an enricher found out. Made by <see cref="FactKey{T}"/>.</summary>
public sealed class Fact
{
    internal Fact(string name, SiteDocument? document, object value, Func<SiteModel, object?>? view, bool onCards)
    {
        Name = name;
        Document = document;
        Value = value;
        View = view;
        OnCards = onCards;
    }

    /// <summary>Name of the key.</summary>
    public string Name { get; }

    /// <summary>The document it is about; null for the whole site.</summary>
    public SiteDocument? Document { get; }

    internal object Value { get; }

    /// <summary>How templates see it; null when they do not.</summary>
    public Func<SiteModel, object?>? View { get; }

    /// <summary>True when lists show it too.</summary>
    public bool OnCards { get; }
}
