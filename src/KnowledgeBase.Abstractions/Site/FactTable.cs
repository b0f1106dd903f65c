namespace KnowledgeBase.Abstractions.Site;

/// <summary>The facts about a site and its documents. Immutable; a table with more facts shares what it has.</summary>
sealed class FactTable
{
    readonly ImmutableDictionary<(string Name, Address? About), Fact> facts;
    readonly Lazy<ILookup<Address?, Fact>> visible;

    FactTable(ImmutableDictionary<(string Name, Address? About), Fact> facts)
    {
        this.facts = facts;
        visible = new(() => facts.Values.Where(f => f.View is not null).OrderBy(f => f.Name, StringComparer.Ordinal).ToLookup(f => f.Document?.Address));
    }

    public static FactTable Empty { get; } = new(ImmutableDictionary<(string, Address?), Fact>.Empty);

    public T? Get<T>(string name, Address? about) where T : class => facts.GetValueOrDefault((name, about))?.Value as T;

    /// <summary>What templates may see, ordered by name.</summary>
    public IEnumerable<Fact> Visible(Address? about) => visible.Value[about];

    /// <exception cref="InvalidOperationException">A fact is already there.</exception>
    public FactTable With(IEnumerable<Fact> more)
    {
        var all = facts.ToBuilder();
        foreach (Fact fact in more)
            if (!all.TryAdd((fact.Name, fact.Document?.Address), fact))
                throw new InvalidOperationException($"The fact '{fact.Name}' about {fact.Document?.Address.Path ?? "the site"} is given twice.");
        return new FactTable(all.ToImmutable());
    }
}
