using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Markdown;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Site.Tests.CaseStudies;

/// <summary>A knowledge base of a few lines a document, in memory. The lists of outcome groups, directions and the like are the ones of <see cref="Vocabularies"/>.</summary>
public sealed class SmallSite
{
    const string Types = """{"case-studies": "case-study", "lessons": "lesson", "themes": "theme", "systems": "system", "communities": "community", "programmes": "programme"}""";

    readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        [SiteOptions.FileName] = $$"""{"LinkRoot": "/kb", "KnowledgeBase": {"Types": {{Types}} } }""",
    };

    readonly DiagnosticBag diagnostics = new();
    readonly PluginSet plugins;
    readonly Lazy<SiteModel> model;

    SmallSite(IEnumerable<(string Path, string Text)> documents, DateOnly today)
    {
        foreach ((string path, string text) in Vocabularies.Concat(documents)) files["content/" + path] = text;
        Today = today;
        var tree = MemoryFileTree.OfTexts(files);
        SiteOptions options = ConfigurationReader.Read(tree, diagnostics);
        plugins = PluginHost.Register([new MarkdownPlugin(), new CaseStudiesPlugin()], options, diagnostics);
        model = new Lazy<SiteModel>(() => Build(tree, options));
    }

    public DateOnly Today { get; }

    public SiteModel Model => model.Value;

    /// <summary>Everything reported, as <c>code path</c>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            _ = Model;
            return diagnostics.ToSorted();
        }
    }

    public static SmallSite Of(params (string Path, string Text)[] documents) => On(new DateOnly(2026, 11, 23), documents);

    public static SmallSite On(DateOnly today, params (string Path, string Text)[] documents) => new(documents, today);

    public SiteDocument this[string type, string id] =>
        Model.Find(type, id) ?? throw new InvalidOperationException($"no {type} '{id}': {string.Join("; ", diagnostics.ToSorted())}");

    /// <summary>What generator <paramref name="name"/> makes when the pages at <paramref name="existing"/> are there already.</summary>
    public ImmutableArray<Page> Pages(string name, params string[] existing) =>
    [
        .. plugins.Generators.Single(step => step.Name == name).Role
            .Generate(Model, new StepContext(diagnostics, Today, [.. existing.Select(path => new Page(new Address(path), "list", "", "", () => []))], CancellationToken.None))
            .OfType<Page>(),
    ];

    /// <summary>How templates see a fact about a document; null when there is none.</summary>
    public object? FactView(string name, SiteDocument document) =>
        Model.VisibleFacts(document).SingleOrDefault(fact => fact.Name == name)?.View?.Invoke(Model);

    SiteModel Build(MemoryFileTree tree, SiteOptions options)
    {
        var parts = new SiteParts
        {
            Files = tree,
            BundledTheme = [],
            Options = options,
            Plugins = plugins,
            ReadVocabulary = VocabularyReader.Read,
            LoadTheme = (files, kept, found) => Composition.Theme(files, [], kept, found),
            Index = LuceneIndexer.Index,
            CheckIndex = LuceneIndexer.Check,
            SearchPaths = LuceneIndexer.LastingPaths,
        };
        var run = new RunOptions { OutputFolder = "/nowhere/site", CacheFolder = "/nowhere/.kb", Today = Today };
        return new SiteBuilder(parts, run, diagnostics).Model();
    }

    /// <summary>A case study; <paramref name="more"/> are further lines of front matter.</summary>
    public static (string, string) Case(
        string id, string system = "here", string themes = "leadership", string status = "running", string more = "", string body = "") =>
        ($"case-studies/{id}.md", $"""
            ---
            title: Case {id}
            summary: What was tried in one place, told in forty or more characters.
            system: {system}
            themes: [{themes}]
            status: {status}
            period: {Braces("start: 2020")}
            sources: [{Braces("title: A work, publisher: A house")}]
            {more}
            ---

            ## Problem

            Something was wrong.

            ## What was done

            Something.

            ## Results

            Something happened.

            {body}
            """);

    public static (string, string) Lesson(string id, string themes = "leadership", string more = "") =>
        ($"lessons/{id}.md", $"""
            ---
            title: Lesson {id}
            summary: What was learnt in one place, told in forty or more characters.
            statement: One claim.
            kind: finding
            strength: single-source
            themes: [{themes}]
            sources: [{Braces("title: A work, publisher: A house")}]
            {more}
            ---
            """);

    public static (string, string) Theme(string id, string more = "") => Subject("themes", id, more);

    public static (string, string) Place(string id, string more = "") => Subject("systems", id, $"country: England\nlevel: place\n{more}");

    public static (string, string) Subject(string folder, string id, string more) =>
        ($"{folder}/{id}.md", $"""
            ---
            title: The {id}
            summary: What this subject is about, told in forty or more characters.
            {more}
            ---
            """);

    static string Braces(string text) => "{" + text + "}";

    static IEnumerable<(string, string)> Vocabularies =>
    [
        List("outcome-groups", "patients", "staff", "taxpayers"),
        List("result-directions", "improved", "no-clear-change", "worsened", "partly", "mixed", "not-reported"),
        List("evidence-grades", "e0", "e1", "e2", "e3", "e4"),
        List("statuses", "planned", "running", "completed", "stopped", "superseded", "unknown"),
        List("methods", "pdsa", "lean", "other"),
        List("leadership-styles", "collaborative", "not-described"),
    ];

    static (string, string) List(string name, params string[] ids) =>
        ($"_vocabulary/{name}.yaml", $"title: The {name}\nterms:\n" + string.Concat(ids.Select(id => $"  - id: {id}\n    label: {id.ToUpperInvariant()}\n    definition: What {id} means.\n    origin: proposed\n")));
}
