using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>Reads <c>.slow</c> files, and is not done before the test is.</summary>
public sealed class SlowReader : IPlugin, IReader, IDisposable
{
    readonly ManualResetEventSlim over = new();

    public string Name => "slow";

    public ImmutableArray<string> Extensions => [".slow"];

    public void Register(IPluginRegistry registry) => registry.AddReader(this);

    public ReadResult Read(SourceFile file, ContentType type)
    {
        over.Wait(TimeSpan.FromSeconds(10));
        return new ReadResult(null, []);
    }

    // Not disposed of: a thread may still be on its way out of it.
    public void Dispose() => over.Set();
}
