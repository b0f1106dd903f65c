using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Site.Tests;

/// <summary>
/// A whole knowledge base in one text, built in memory by the same road as on disk. Files begin with a line <c>-- path --</c>.
/// A text without <c>statiq.json</c> gets one that types the usual folders.
/// </summary>
sealed class TestSite
{
    const string Settings = """
        {"KnowledgeBase": {"Types": {"case-studies": "case-study", "lessons": "lesson", "themes": "theme",
          "systems": "system", "communities": "community", "programmes": "programme"}}}
        """;

    readonly MemoryFileTree files;
    readonly ImmutableArray<IPlugin> plugins;
    (ImmutableArray<OutputFile> Files, BuildReport Report)? built;

    TestSite(MemoryFileTree files, IEnumerable<IPlugin> plugins)
    {
        this.files = files;
        this.plugins = [.. plugins];
    }

    /// <summary>The day every test site is built on.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 27);

    public int Workers { get; init; } = 2;

    /// <summary>How long one document may take; null for the limit of the command.</summary>
    public TimeSpan? DocumentLimit { get; set; }

    public static TestSite With(string text, params IPlugin[] more)
    {
        SortedDictionary<string, string> files = Split(text);
        files.TryAdd(SiteOptions.FileName, Settings);
        return new TestSite(MemoryFileTree.OfTexts(files), [.. Composition.BuiltIn(), .. more]);
    }

    public static TestSite Of(IEnumerable<KeyValuePair<string, byte[]>> files, int workers = 2) =>
        Of(files, Composition.BuiltIn(), workers);

    public static TestSite Of(IEnumerable<KeyValuePair<string, byte[]>> files, IEnumerable<IPlugin> plugins, int workers = 2) =>
        new(new MemoryFileTree(files), plugins) { Workers = workers };

    /// <summary>The same site with one more file.</summary>
    public TestSite And(string path, byte[] bytes) => new(
        new MemoryFileTree(files.List("content").Select(f => KeyValuePair.Create(f.Path, files.Read(f.Path)))
            .Append(KeyValuePair.Create(SiteOptions.FileName, files.Read(SiteOptions.FileName))).Append(KeyValuePair.Create(path, bytes))), plugins);

    /// <summary>The repository's own knowledge base.</summary>
    public static IReadOnlyDictionary<string, byte[]> RealFiles()
    {
        string root = Repository.Root;
        return new[] { "content", "themes/default" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Append(Path.Combine(root, SiteOptions.FileName))
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>The repository's own knowledge base under one of its site themes: <c>themes/nhs</c>.</summary>
    public static IReadOnlyDictionary<string, byte[]> RealFiles(string theme)
    {
        var real = new SortedDictionary<string, byte[]>(RealFiles().ToDictionary(), StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, theme), "*", SearchOption.AllDirectories))
            real[Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        JsonNode settings = JsonNode.Parse(real[SiteOptions.FileName])!;
        settings["ThemePaths"] = new JsonArray(theme);
        real[SiteOptions.FileName] = Encoding.UTF8.GetBytes(settings.ToJsonString());
        return real;
    }

    public ImmutableArray<OutputFile> Files => Built.Files;

    public BuildReport Report => Built.Report;

    /// <summary>Everything reported but notices, as text.</summary>
    public IEnumerable<string> Diagnostics => Report.Diagnostics.Where(d => d.Severity > Severity.Notice).Select(d => d.ToString());

    /// <summary>The page at an address without its first and last slash (<c>lessons/a</c>; empty for the home page).</summary>
    public string Html(string address) => Text(address.Length == 0 ? "index.html" : address + "/index.html");

    /// <summary>A file of the site as text.</summary>
    public string Text(string path)
    {
        OutputFile file = Files.FirstOrDefault(f => f.Path == path)
            ?? throw new InvalidOperationException($"No '{path}' among: {string.Join(' ', Files.Select(f => f.Path))}. {string.Join('\n', Report.Diagnostics)}");
        return Encoding.UTF8.GetString(file.Content.Span);
    }

    /// <summary>The site model.</summary>
    public SiteModel Model() => Builder(new DiagnosticBag()).Model();

    (ImmutableArray<OutputFile> Files, BuildReport Report) Built => built ??= Whole(Builder(new DiagnosticBag()).Preview());

    /// <summary>All files of a site, in the order of their paths, and all that is known once they are made.</summary>
    public static (ImmutableArray<OutputFile> Files, BuildReport Report) Whole(PlannedSite site)
    {
        IEnumerable<OutputFile> files =
            from file in site.Files.UnionBy(site.Search.Files.Values, file => file.Path, StringComparer.Ordinal)
            let content = file.Make()
            where content is not null
            select new OutputFile(file.Path, content.Value);
        return ([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], site.Finish(CancellationToken.None));
    }

    SiteBuilder Builder(DiagnosticBag diagnostics)
    {
        SiteParts parts = Composition.Compose(Repository.Root, new DiagnosticBag());
        SiteOptions options = ConfigurationReader.Read(files, diagnostics);
        parts = parts with { Files = files, Options = options, Plugins = PluginHost.Register(plugins, options, diagnostics) };
        TypedFolderCheck.Run(options, parts.Plugins.Types, files, diagnostics);
        var run = new RunOptions { OutputFolder = "/nowhere", CacheFolder = "/nowhere", Today = Today, Workers = Workers };
        return new SiteBuilder(parts, DocumentLimit is { } limit ? run with { DocumentLimit = limit } : run, diagnostics);
    }

    static SortedDictionary<string, string> Split(string text)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string? path = null;
        var content = new StringBuilder();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Append("-- end --"))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null) files.Add(path, content.ToString());
                path = line[3..^3];
                content.Clear();
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }
        return files;
    }
}
