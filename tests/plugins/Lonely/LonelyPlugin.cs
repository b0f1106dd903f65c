using KnowledgeBase.Abstractions.Plugins;
using Sample;

namespace Lonely;

/// <summary>A plugin that needs another assembly, which the test does not put beside it.</summary>
public sealed class LonelyPlugin : IPlugin
{
    public string Name => "lonely";

    public void Register(IPluginRegistry registry) => registry.AddContentType<Tool>();
}
