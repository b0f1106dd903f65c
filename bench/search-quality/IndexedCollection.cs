using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.SearchQuality;

/// <summary>A document found, as both roads tell it.</summary>
readonly record struct Found(string Url, float Score)
{
    public string Id => Url.Trim('/');
}

/// <summary>A collection, indexed and exported by the product, in a folder of its own.</summary>
sealed class IndexedCollection : IDisposable
{
    const int Depth = 100;

    readonly string folder = Directory.CreateTempSubdirectory("search-quality").FullName;
    readonly SearchIndex index;

    public IndexedCollection(Collection collection)
    {
        string indexFolder = Directory.CreateDirectory(Path.Combine(folder, "index")).FullName;
        var context = new StepContext(new DiagnosticBag(), new DateOnly(2026, 1, 1), [], CancellationToken.None);
        var kept = new KeptInMemory();
        foreach (PlannedFile file in LuceneIndexer.Index(CollectionSite.Of(collection.Documents), kept, context))
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Make()!.Value.ToArray());
        }
        LuceneIndexer.WriteIndex(File.ReadAllBytes(Path.Combine(folder, LuceneIndexer.ManifestPath)), kept, indexFolder, CancellationToken.None);
        // Node takes .js for modules only where a package says so.
        File.WriteAllText(Path.Combine(folder, "package.json"), """{"type": "module"}""");
        index = SearchIndex.Open(indexFolder).Index!;
    }

    /// <summary>Answers as <c>kb search</c> gives them.</summary>
    public ImmutableArray<Found>[] AskLucene(IEnumerable<string> queries) => [.. queries.Select(query => index
        .Search(new SearchRequest { Query = query, Limit = Depth }).Hits.Select(hit => new Found(hit.Url, hit.Score)).ToImmutableArray())];

    /// <summary>Answers of the browser's client, in Node (<c>KB_NODE</c>, else <c>node</c>).</summary>
    public ImmutableArray<Found>[] AskClient(IEnumerable<string> queries)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "answers.mjs");
        using Process node = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("KB_NODE") ?? "node", [script, folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        })!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        using (StreamWriter stdin = node.StandardInput) stdin.Write(JsonSerializer.Serialize(queries));
        using var answers = JsonDocument.Parse(output.Result);
        return [.. answers.RootElement.EnumerateArray().Select(answer => answer.EnumerateArray()
            .Select(hit => new Found(hit[0].GetString()!, hit[1].GetSingle())).ToImmutableArray())];
    }

    public void Dispose()
    {
        index.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
