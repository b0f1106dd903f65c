using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Engine.Plugins;

/// <summary>
/// Loads the plugin assemblies that <c>statiq.json</c> allows by path and SHA-256. A plugin is trusted code: the hash says that it is
/// the one the maintainers looked at, nothing more.
/// </summary>
public static class PluginLoader
{
    /// <summary>The plugins found, in the order of the settings; one diagnostic for each that cannot be had.</summary>
    public static ImmutableArray<IPlugin> Load(string root, SiteOptions options, DiagnosticBag diagnostics) =>
        [.. options.Plugins.SelectMany(allowed => Load(root, allowed, diagnostics))];

    static IEnumerable<IPlugin> Load(string root, PluginOptions allowed, DiagnosticBag diagnostics)
    {
        string path = Path.GetFullPath(Path.Combine(root, allowed.Path));
        if (!File.Exists(path))
            return Failed(PluginDiagnostics.Missing, $"there is no '{allowed.Path}'");
        byte[] bytes = File.ReadAllBytes(path);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (hash != allowed.Sha256)
            return Failed(PluginDiagnostics.WrongHash, $"'{allowed.Path}' has SHA-256 {hash}, not {allowed.Sha256}");
        try
        {
            ImmutableArray<IPlugin> plugins = [.. Create(new PluginContext(path).LoadFromStream(new MemoryStream(bytes)))];
            return plugins.Length > 0 ? plugins : Failed(PluginDiagnostics.NoPlugin, $"'{allowed.Path}' holds no plugin");
        }
        catch (BadImageFormatException)
        {
            return Failed(PluginDiagnostics.NotAnAssembly, $"'{allowed.Path}' is not a .NET assembly");
        }
        catch (Exception error) when (error is ReflectionTypeLoadException or FileNotFoundException or FileLoadException or TypeLoadException or MissingMemberException)
        {
            return Failed(PluginDiagnostics.MissingDependency, $"'{allowed.Path}': {Missing(error)}");
        }
        catch (TargetInvocationException error)
        {
            Exception cause = error.InnerException ?? error;
            return Failed(PluginDiagnostics.Threw, $"'{allowed.Path}' threw {cause.GetType().Name} in its constructor: {cause.Message}");
        }

        IPlugin[] Failed(DiagnosticDescriptor descriptor, string message)
        {
            diagnostics.Add(descriptor.At(SiteOptions.FileName, message));
            return [];
        }
    }

    /// <summary>What a loading exception misses, in one sentence.</summary>
    internal static string Missing(Exception error) => error switch
    {
        ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => Missing(first),
        FileNotFoundException { FileName: { } name } => $"the assembly '{name.Split(',')[0]}' is not there",
        FileLoadException { FileName: { } name } => $"the assembly '{name.Split(',')[0]}' cannot be loaded",
        _ => error.Message.TrimEnd('.'),
    };

    static IEnumerable<IPlugin> Create(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => typeof(IPlugin).IsAssignableFrom(type) && type is { IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (IPlugin)Activator.CreateInstance(type)!);

    /// <summary>Finds a plugin's own dependencies beside it; what the host already has (Abstractions above all) is the host's.</summary>
    sealed class PluginContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
    {
        readonly AssemblyDependencyResolver resolver = new(path);

        protected override Assembly? Load(AssemblyName name)
        {
            if (Default.Assemblies.Any(a => a.GetName().Name == name.Name) || IsHostAssembly(name)) return null;
            return resolver.ResolveAssemblyToPath(name) is { } found ? LoadFromAssemblyPath(found) : null;
        }

        static bool IsHostAssembly(AssemblyName name) =>
            File.Exists(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
    }
}
