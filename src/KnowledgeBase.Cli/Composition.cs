using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.CaseStudies;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Markdown;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Theming;
using KnowledgeBase.Theming.SiteThemes;

namespace KnowledgeBase.Cli;

/// <summary>The object graph of one knowledge base, built by hand: no container, no service locator.</summary>
/// <param name="Parts">What the site is built from and with.</param>
/// <param name="OutputFolder">Full path of the folder that the site replaces.</param>
/// <param name="CacheFolder">Full path of the folder of index, staging and lock.</param>
sealed record Composition(SiteParts Parts, string OutputFolder, string CacheFolder)
{
    const string DefaultTheme = "themes/default";

    /// <summary>Reads the settings of <paramref name="root"/> (a full path) and lets all plugins register; what is wrong goes to <paramref name="diagnostics"/>.</summary>
    public static Composition Of(string root, string? output, DiagnosticBag diagnostics)
    {
        var files = new DiskFileTree(root);
        SiteOptions options = ConfigurationReader.Read(files, diagnostics);
        PluginSet plugins = PluginHost.Register([.. BuiltIn(), .. PluginLoader.Load(root, options, diagnostics)], options, diagnostics);
        var parts = new SiteParts
        {
            Files = files,
            BundledTheme = BundledTheme(),
            Options = options,
            Plugins = plugins,
            VocabularyReader = new VocabularyReader(),
            ThemeLoader = new HandlebarsThemeLoader(),
            Indexer = new LuceneIndexer(),
        };
        return new Composition(parts,
            Path.GetFullPath(output ?? Path.Combine(root, options.OutputPath)),
            Path.GetFullPath(Path.Combine(root, options.CachePath)));
    }

    /// <summary>The features that come with <c>kb</c>; they register through the same door as everybody else.</summary>
    public static ImmutableArray<IPlugin> BuiltIn() =>
        [new MarkdownPlugin(), new CaseStudiesPlugin(), new ThemingPlugin(), new SearchPlugin()];

    /// <summary>A builder for one run.</summary>
    public SiteBuilder Builder(
        DateOnly today, DiagnosticBag diagnostics, bool force = false, bool warningsAsErrors = false,
        IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        new(Parts, new RunOptions
        {
            OutputFolder = OutputFolder,
            CacheFolder = CacheFolder,
            Today = today,
            Force = force,
            WarningsAsErrors = warningsAsErrors,
        }, diagnostics, progress, cancellation);

    static ImmutableArray<SourceFile> BundledTheme()
    {
        var carried = new DiskFileTree(AppContext.BaseDirectory);
        return [..
            from entry in carried.List(DefaultTheme)
            where entry.Kind == FileKind.File
            select new SourceFile(entry.Path, entry.Path[(DefaultTheme.Length + 1)..], carried.Read(entry.Path, long.MaxValue)!)];
    }
}
