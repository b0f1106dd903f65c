using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Site.Tests.Values;

/// <summary>What a contributor writes is on the page, whoever declared the field and whatever the site theme.</summary>
public sealed partial class Every_field_reaches_a_reader
{
    /// <summary>Where a document stands among others is seen in lists, not on its page.</summary>
    static readonly string[] SeenInLists = ["order"];

    static readonly ImmutableArray<IPlugin> Plugins = [.. Composition.BuiltIn(), .. Sample()];

    static readonly PlantedSite Plants = PlantedSite.Of(PluginHost.Register(Plugins, new SiteOptions(), new DiagnosticBag()).Types);

    public static TheoryData<string> Themes { get; } = ["default", "nhs"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_value_in_any_field_of_any_type_is_found_on_the_page(string theme)
    {
        TestSite site = Site(theme);

        site.Report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        Plants.Planted.Select(p => p.Type).ShouldContain("tool");
        Plants.Planted.SelectMany(plant => Missing(plant, Seen(site.Html(plant.Address)))).ShouldBeEmpty();
    }

    static IEnumerable<string> Missing(Planted plant, string page) => plant.Wanted
        .Where(wanted => !SeenInLists.Contains(wanted.Field) && wanted.Words.Length > 0)
        .Where(wanted => !wanted.Words.Any(word => page.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Select(wanted => $"{plant.Type}: {wanted.Field}: {string.Join(" or ", wanted.Words)}");

    /// <summary>What stands in the main part of a page, and where its links lead.</summary>
    static string Seen(string html)
    {
        IElement main = new HtmlParser().ParseDocument(html).QuerySelector("main")!;
        return White().Replace(main.TextContent, " ") + " " + string.Join(' ', main.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")));
    }

    static TestSite Site(string theme)
    {
        string root = Repository.Root, folder = "themes/" + theme;
        var files = Plants.Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        string types = string.Join(", ", Types().Where(t => t.Folder.Length > 0).Select(t => $"\"{t.Folder}\": \"{t.Name}\""));
        files[SiteOptions.FileName] = Encoding.UTF8.GetBytes($$"""{"ThemePaths": ["{{folder}}"], "KnowledgeBase": {"Types": { {{types}} } } }""");
        return TestSite.Of(files, Plugins);
    }

    static ImmutableArray<ContentType> Types() => [.. PluginHost.Register(Plugins, new SiteOptions(), new DiagnosticBag()).Types];

    static ImmutableArray<IPlugin> Sample()
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\')))!;
        string folder = Path.Combine(Repository.Root, "tests", "plugins", "Sample", "bin", configuration, "net10.0");
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "Sample.dll"))));
        return PluginLoader.Load(folder, new SiteOptions { Plugins = [new PluginOptions("Sample.dll", hash)] }, new DiagnosticBag());
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
