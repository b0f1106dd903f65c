namespace KnowledgeBase.Engine.Plugins;

/// <summary>Everything that plugins registered, frozen and in order.</summary>
public sealed record PluginSet
{
    /// <summary>Names of the plugins, in the order given.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The assemblies they come from, in the same order.</summary>
    public required ImmutableArray<System.Reflection.Assembly> Assemblies { get; init; }

    /// <summary>Content types, in the order registered; the plain page first.</summary>
    public required ImmutableArray<ContentType> Types { get; init; }

    /// <summary>Readers by extension (<c>.md</c>).</summary>
    public required ImmutableSortedDictionary<string, IReader> Readers { get; init; }

    /// <summary>Inspectors, in the order registered.</summary>
    public required ImmutableArray<IInspector> Inspectors { get; init; }

    /// <summary>Cleaners, in the order registered.</summary>
    public required ImmutableArray<ICleaner> Cleaners { get; init; }

    /// <summary>Enrichers, in order.</summary>
    public required ImmutableArray<Step<IEnricher>> Enrichers { get; init; }

    /// <summary>Generators, in order.</summary>
    public required ImmutableArray<Step<IGenerator>> Generators { get; init; }

    /// <summary>Index fields: those that content types declare as facets, then those that plugins add.</summary>
    public required ImmutableArray<IndexField> IndexFields { get; init; }
}
