using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace Throwing;

/// <summary>A plugin with a bug where it registers, or in everything that it registers.</summary>
public sealed class ThrowingPlugin : IPlugin
{
    public string Name => "throwing";

    public void Register(IPluginRegistry registry)
    {
        if (!registry.Options<ThrowingOptions>().Registers) throw Mistake();
        registry.AddReader(new ThrowingReader());
        registry.AddIndexField(new IndexField("flux", "Flux", IndexFieldKind.Facet, (_, document) => document.Title == "Capacitor" ? throw Mistake() : []));
    }

    internal static InvalidOperationException Mistake() => new("the flux is not capacitated");
}

public sealed record ThrowingOptions
{
    public bool Registers { get; init; }
}

sealed class ThrowingReader : IReader
{
    public ImmutableArray<string> Extensions => [".flux"];

    public ReadResult Read(SourceFile file, ContentType type) => throw ThrowingPlugin.Mistake();
}
