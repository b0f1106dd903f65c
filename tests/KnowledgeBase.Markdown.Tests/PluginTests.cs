using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Markdown.Tests;

public class PluginTests
{
    [Fact]
    public void The_plugin_registers_one_reader()
    {
        var registry = new Registry();
        var plugin = new MarkdownPlugin();
        plugin.Register(registry);

        plugin.Name.ShouldBe("markdown");
        registry.Readers.Single().Extensions.ShouldBe([".md", ".markdown"]);
    }

    sealed class Registry : IPluginRegistry
    {
        public List<IReader> Readers { get; } = [];

        public void AddReader(IReader reader) => Readers.Add(reader);

        public T Options<T>() where T : class, new() => throw new NotSupportedException();

        public void AddContentType<T>() where T : ContentRecord, new() => throw new NotSupportedException();

        public void AddCleaner(ICleaner cleaner)
        {
        }

        public void AddInspector(IInspector inspector)
        {
        }

        public void AddEnricher(string name, IEnricher enricher, string[]? after = null, string[]? before = null) => throw new NotSupportedException();

        public void AddGenerator(string name, IGenerator generator, string[]? after = null, string[]? before = null) => throw new NotSupportedException();

        public void AddIndexField(IndexField field) => throw new NotSupportedException();
    }
}
