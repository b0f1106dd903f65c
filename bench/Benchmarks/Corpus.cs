using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Generate;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Markdown;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Site.Tests;
using KnowledgeBase.Theming;
using KnowledgeBase.Theming.SiteThemes;

namespace Benchmarks;

/// <summary>The knowledge base that is measured: the folder in KB_BENCH_ROOT (its statiq.json and content/), or this repository's own.</summary>
sealed class Corpus
{
    public Corpus()
    {
        Root = Environment.GetEnvironmentVariable("KB_BENCH_ROOT") ?? RepositoryRoot();
        var files = new DiskFileTree(Root);
        var diagnostics = new DiagnosticBag();
        SiteOptions options = ConfigurationReader.Read(files, diagnostics);
        IPlugin[] plugins = [new MarkdownPlugin(), new KnowledgeBase.CaseStudies.CaseStudiesPlugin(), new ThemingPlugin()];
        var theme = new DiskFileTree(RepositoryRoot());
        Parts = new SiteParts
        {
            Files = new MemoryFileTree(options.InputPaths.SelectMany(input => files.List(input))
                .Where(f => f.Kind == FileKind.File)
                .Select(f => KeyValuePair.Create(f.Path, files.Read(f.Path)))),
            BundledTheme = [.. theme.List("themes/default").Select(f => new SourceFile(f.Path, f.Path["themes/default/".Length..], theme.Read(f.Path)))],
            Options = options,
            Plugins = PluginHost.Register(plugins, options, diagnostics),
            ReadVocabulary = VocabularyReader.Read,
            LoadTheme = (carried, kept, bag) =>
            {
                HandlebarsTheme loaded = HandlebarsThemeLoader.Load(carried, [], kept, bag);
                return new SiteTheme(loaded.Assets, loaded.Begin, loaded.Prepare);
            },
            Index = LuceneIndexer.Index,
            CheckIndex = LuceneIndexer.Check,
            SearchPaths = LuceneIndexer.LastingPaths,
        };
    }

    public string Root { get; }

    public SiteParts Parts { get; }

    /// <summary>The Markdown files, in memory.</summary>
    public ImmutableArray<SourceFile> Markdown => [..
        from input in Parts.Options.InputPaths
        from entry in Parts.Files.List(input)
        where entry.Path.EndsWith(".md", StringComparison.Ordinal)
        select new SourceFile(entry.Path, entry.Path[(input.Length + 1)..], Parts.Files.Read(entry.Path))];

    public SiteBuilder Builder(int workers) => new(Parts,
        new RunOptions { OutputFolder = "/nowhere", CacheFolder = "/nowhere", Today = new DateOnly(2026, 11, 23), Workers = workers }, new DiagnosticBag());

    static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeBase.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
