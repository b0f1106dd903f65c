using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Abstractions.Plugins;

/// <summary>The one door: built-in features and third-party plugins register the same way. A public parameterless constructor is needed.</summary>
public interface IPlugin
{
    /// <summary>Lower-case words joined by hyphens; unique.</summary>
    string Name { get; }

    /// <summary>Registers what the plugin adds. Called once; does nothing else.</summary>
    void Register(IPluginRegistry registry);
}

/// <summary>Where a plugin registers. Names of steps are unique; order among steps follows from <c>after</c> and <c>before</c>, ties by name.</summary>
public interface IPluginRegistry
{
    /// <summary>The plugin's own section of <c>statiq.json</c>, bound to a record; unknown keys are reported.</summary>
    T Options<T>() where T : class, new();

    /// <summary>Adds a content type.</summary>
    void AddContentType<T>() where T : ContentRecord, new();

    /// <summary>Adds a reader for the extensions it names.</summary>
    void AddReader(IReader reader);

    /// <summary>Adds an inspector of source files.</summary>
    void AddInspector(IInspector inspector);

    /// <summary>Adds a cleaner of files that are published.</summary>
    void AddCleaner(ICleaner cleaner);

    /// <summary>Adds an enricher that runs after and before the named ones (names of absent steps are ignored).</summary>
    void AddEnricher(string name, IEnricher enricher, string[]? after = null, string[]? before = null);

    /// <summary>Adds a generator that runs after and before the named ones (names of absent steps are ignored; <c>*</c> means all others).</summary>
    void AddGenerator(string name, IGenerator generator, string[]? after = null, string[]? before = null);

    /// <summary>Adds a facet, a filter or extra searched text.</summary>
    void AddIndexField(IndexField field);
}
