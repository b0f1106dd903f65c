using System.Reflection;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Engine.Plugins;

/// <summary>Lets plugins register, one by one, and freezes the result.</summary>
public static class PluginHost
{
    /// <summary>What <paramref name="plugins"/> registered; a plugin that fails is left out and reported.</summary>
    public static PluginSet Register(IEnumerable<IPlugin> plugins, SiteOptions options, DiagnosticBag diagnostics)
    {
        var registry = new PluginRegistry(options, diagnostics);
        foreach (IPlugin plugin in plugins)
        {
            if (!registry.Begin(plugin)) continue;
            try
            {
                plugin.Register(registry);
            }
            catch (Exception error) when (error is TypeLoadException or FileNotFoundException or FileLoadException or MissingMemberException)
            {
                diagnostics.Add(PluginDiagnostics.MissingDependency.At(SiteOptions.FileName, $"plugin '{plugin.Name}': {PluginLoader.Missing(error)}"));
            }
            catch (Exception error)
            {
                Exception cause = error is TargetInvocationException { InnerException: { } inner } ? inner : error;
                diagnostics.Add(PluginDiagnostics.Threw.At(SiteOptions.FileName, $"plugin '{plugin.Name}' threw {cause.GetType().Name} while registering: {cause.Message}"));
            }
        }
        ReportUnusedOptions(registry.Names, options, diagnostics);
        return registry.Freeze();
    }

    static void ReportUnusedOptions(ImmutableArray<string> names, SiteOptions options, DiagnosticBag diagnostics)
    {
        foreach (string name in options.PluginSections.Keys.Where(k => !names.Contains(k)))
            diagnostics.Add(PluginDiagnostics.UnusedOptions.At(SiteOptions.FileName, $"there is no plugin '{name}'",
                Abstractions.Text.Nearest.Hint(name, names)));
    }
}
