using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Site.Tests.Values;

/// <summary>A document of every type with every field given, those of the sample plugin too, under each site theme.</summary>
static class Planting
{
    static readonly ImmutableArray<IPlugin> Plugins = [.. Composition.BuiltIn(), .. Sample()];

    static readonly ImmutableArray<ContentType> Types = [.. PluginHost.Register(Plugins, new SiteOptions(), new DiagnosticBag()).Types];

    static readonly PlantedSite Plants = PlantedSite.Of(Types);

    /// <summary>The documents.</summary>
    public static IReadOnlyList<Planted> Documents => Plants.Planted;

    /// <summary>The site they make: under <c>default</c> or <c>nhs</c>; each with more lines of front matter.</summary>
    public static TestSite Under(string theme, string more = "")
    {
        string root = Repository.Root, folder = "themes/" + theme;
        var files = Plants.Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(Documents.Any(d => f.Key.EndsWith($"/{d.Address}.md", StringComparison.Ordinal))
            ? f.Value.Insert("---\n".Length, more) : f.Value), StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        string types = string.Join(", ", Types.Where(t => t.Folder.Length > 0).Select(t => $"\"{t.Folder}\": \"{t.Name}\""));
        files[SiteOptions.FileName] = Encoding.UTF8.GetBytes($$"""{"ThemePaths": ["{{folder}}"], "KnowledgeBase": {"Types": { {{types}} } } }""");
        return TestSite.Of(files, Plugins);
    }

    static ImmutableArray<IPlugin> Sample()
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\')))!;
        string folder = Path.Combine(Repository.Root, "tests", "plugins", "Sample", "bin", configuration, "net10.0");
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "Sample.dll"))));
        return PluginLoader.Load(folder, new SiteOptions { Plugins = [new PluginOptions("Sample.dll", hash)] }, new DiagnosticBag());
    }
}
