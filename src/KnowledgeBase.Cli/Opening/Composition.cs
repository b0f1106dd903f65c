using KnowledgeBase.CaseStudies;
using KnowledgeBase.Editing;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Generate;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Markdown;
using KnowledgeBase.Privacy;
using KnowledgeBase.Publishing;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Theming;
using KnowledgeBase.Theming.SiteThemes;

namespace KnowledgeBase.Cli.Opening;

/// <summary>The object graph of a knowledge base, built by hand: no container, no service locator.</summary>
static class Composition
{
    const string DefaultTheme = "themes/default";
    const string Lists = "content/_vocabulary";

    /// <summary>Reads the settings of <paramref name="root"/> (a full path) and lets all plugins register; what is wrong goes to <paramref name="diagnostics"/>.</summary>
    public static SiteParts Compose(string root, DiagnosticBag diagnostics)
    {
        var files = new DiskFileTree(root);
        SiteOptions options = ConfigurationReader.Read(files, diagnostics);
        return Compose(files, options, PluginLoader.Load(root, options, diagnostics), diagnostics);
    }

    /// <summary>The same of files that are not on disk, such as those of a commit; none of them is loaded: <paramref name="loaded"/> says which plugins there are.</summary>
    public static SiteParts Compose(IFileTree files, ImmutableArray<IPlugin> loaded, DiagnosticBag diagnostics) =>
        Compose(files, ConfigurationReader.Read(files, diagnostics), loaded, diagnostics);

    static SiteParts Compose(IFileTree files, SiteOptions options, ImmutableArray<IPlugin> loaded, DiagnosticBag diagnostics)
    {
        PluginSet plugins = PluginHost.Register([.. BuiltIn(), .. loaded], options, diagnostics);
        TypedFolderCheck.Run(options, plugins.Types, files, diagnostics);
        ImmutableArray<SourceFile> theme = Carried(DefaultTheme);
        return new SiteParts
        {
            Files = files,
            BundledTheme = theme,
            CarriedLists = CarriedLists(),
            Options = options,
            Plugins = plugins,
            ReadVocabulary = VocabularyReader.Read,
            LoadTheme = (all, kept, found) => Theme(all, theme, kept, found),
            Index = LuceneIndexer.Index,
            CheckIndex = LuceneIndexer.Check,
            SearchPaths = LuceneIndexer.LastingPaths,
        };
    }

    /// <summary>The features that come with <c>kb</c>; they register through the same door as everybody else.</summary>
    public static ImmutableArray<IPlugin> BuiltIn() =>
        [new MarkdownPlugin(), new CaseStudiesPlugin(), new PrivacyPlugin(), new ThemingPlugin(), new SearchPlugin(), new PublishingPlugin(), new EditingPlugin()];

    /// <summary>A site theme of Handlebars templates, as the engine asks for it.</summary>
    public static SiteTheme Theme(ImmutableArray<SourceFile> files, ImmutableArray<SourceFile> carried, IKept kept, DiagnosticBag diagnostics)
    {
        HandlebarsTheme theme = HandlebarsThemeLoader.Load(files, carried, kept, diagnostics);
        return new SiteTheme(theme.Assets, theme.Begin, theme.Prepare);
    }

    static ImmutableArray<Vocabulary> CarriedLists() =>
        [.. Carried(Lists).Select(file => VocabularyReader.Read(file).Vocabulary).OfType<Vocabulary>()];

    /// <summary>The files below a folder beside the program.</summary>
    static ImmutableArray<SourceFile> Carried(string folder)
    {
        var carried = new DiskFileTree(AppContext.BaseDirectory);
        return [..
            from entry in carried.List(folder)
            where entry.Kind == FileKind.File
            select new SourceFile(entry.Path, entry.Path[(folder.Length + 1)..], carried.Read(entry.Path))];
    }
}
