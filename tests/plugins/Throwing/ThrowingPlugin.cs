using KnowledgeBase.Abstractions.Plugins;

namespace Throwing;

/// <summary>A plugin with a bug where it registers.</summary>
public sealed class ThrowingPlugin : IPlugin
{
    public string Name => "throwing";

    public void Register(IPluginRegistry registry) => throw new InvalidOperationException("the flux is not capacitated");
}
