using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Site.Tests.Publishing;

/// <summary>The generators that a plugin registers, by name, for tests that need no site around them.</summary>
sealed class GeneratorsOf : IPluginRegistry
{
    readonly Dictionary<string, IGenerator> generators = new(StringComparer.Ordinal);

    public GeneratorsOf(IPlugin plugin) => plugin.Register(this);

    public IGenerator this[string name] => generators[name];

    public T Options<T>() where T : class, new() => new();

    public void AddGenerator(string name, IGenerator generator, string[]? after = null, string[]? before = null) => generators.Add(name, generator);

    public void AddContentType<T>() where T : ContentRecord, new()
    {
    }

    public void AddReader(IReader reader)
    {
    }

    public void AddCleaner(ICleaner cleaner)
    {
    }

    public void AddInspector(IInspector inspector)
    {
    }

    public void AddEnricher(string name, IEnricher enricher, string[]? after = null, string[]? before = null)
    {
    }

    public void AddIndexField(IndexField field)
    {
    }
}
