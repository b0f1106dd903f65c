using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Node;

namespace KnowledgeBase.Search.Tests.Material;

/// <summary>A site of test documents: indexed, exported, and asked through Lucene and through the client in Node.</summary>
public sealed class TestSite : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-search").FullName;
    readonly Lazy<SearchIndex> index;

    public TestSite(params TestDocument[] documents) : this("", documents)
    {
    }

    public TestSite(string linkRoot, TestDocument[] documents)
    {
        Directory.CreateDirectory(IndexFolder);
        SiteModel model = Model(linkRoot, documents);
        var context = new StepContext(new DiagnosticBag(), new DateOnly(2026, 11, 23), [], default);
        var kept = new KeptInMemory();
        Files = Made(LuceneIndexer.Index(model, kept, context));
        LuceneIndexer.WriteIndex(Files.First(file => file.Path == LuceneIndexer.ManifestPath).Content.Span, kept, IndexFolder, default).ShouldBeTrue();
        index = new Lazy<SearchIndex>(() => SearchIndex.Open(IndexFolder).Index!);
        foreach (OutputFile file in Files)
        {
            string path = Path.Combine(SiteFolder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
        // Node takes .js for modules only where a package says so.
        File.WriteAllText(Path.Combine(SiteFolder, "package.json"), """{"type": "module"}""");
    }

    public string IndexFolder => Path.Combine(folder, "index");

    public string SiteFolder => Path.Combine(folder, "site");

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Lucene's answer.</summary>
    public SearchResponse Search(string query) => Search(new SearchRequest { Query = query, Limit = 100 });

    public SearchResponse Search(SearchRequest request) => index.Value.Search(request);

    /// <summary>Ids found, best first.</summary>
    public string Ids(string query) => Ids(new SearchRequest { Query = query, Limit = 100 });

    public string Ids(SearchRequest request) =>
        string.Join(' ', Search(request).Hits.Select(h => h.Url.Trim('/').Split('/')[^1]));

    /// <summary>The client's answers.</summary>
    public JsonElement[] InNode(IEnumerable<SearchRequest> requests) =>
        NodeProgram.Run<JsonElement[]>("search.mjs", requests.Select(r => new object[] { r.Query, Options(r) }).ToArray(), SiteFolder);

    public void Dispose()
    {
        if (index.IsValueCreated) index.Value.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The site model, documents in the order given turned round, so that no order is there by chance.</summary>
    public static SiteModel Model(string linkRoot, IEnumerable<TestDocument> documents)
    {
        var tests = documents.ToDictionary(d => d.ToSite().Address);
        IndexField Field(string name, IndexFieldKind kind, Func<TestDocument, IEnumerable<string>> values) => new(
            name, name, kind, (_, document) => values(tests[document.Address]).Select(v => new FacetTerm(v, v.ToUpperInvariant())));
        return new SiteModel(new SiteModelParts
        {
            Settings = new SiteSettings { LinkRoot = linkRoot },
            Types = [ContentType.Of<TestRecord>(), ContentType.Of<TestPage>()],
            Documents = [.. tests.Values.Reverse().Select(d => d.ToSite())],
            IndexFields =
            [
                Field("theme", IndexFieldKind.Facet, d => d.Themes),
                Field("system", IndexFieldKind.Facet, d => d.System is { } system ? [system] : []),
                Field("status", IndexFieldKind.Filter, d => [d.Status]),
                Field("synonyms", IndexFieldKind.Text, d => d.Synonyms),
            ],
        });
    }

    static ImmutableArray<OutputFile> Made(ImmutableArray<PlannedFile> files) => [.. files.Select(file => new OutputFile(file.Path, file.Make()!.Value))];

    static Dictionary<string, object> Options(SearchRequest request)
    {
        var options = new Dictionary<string, object>
        {
            ["sort"] = request.Sort == SearchSort.Date ? "date" : "relevance",
            ["limit"] = request.Limit,
            ["offset"] = request.Offset,
            ["asYouType"] = request.AsYouType,
        };
        foreach ((string name, ImmutableArray<string> values) in request.Filters) options[name] = values.ToArray();
        return options;
    }
}
