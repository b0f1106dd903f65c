using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.SearchQuality;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: search-quality COLLECTION-FOLDER...");
    return 2;
}
Console.WriteLine("| collection | queries | road | nDCG@10 | MRR@10 | recall@100 |\n|---|---|---|---|---|---|");
foreach (string folder in args) Measure(folder);
return 0;

static void Measure(string folder)
{
    Collection collection = Collection.Read(folder);
    string work = Directory.CreateTempSubdirectory("search-quality").FullName;
    try
    {
        var context = new StepContext(new DiagnosticBag(), new DateOnly(2026, 1, 1), [], CancellationToken.None);
        new LuceneIndexer().Index(CollectionSite.Of(collection.Documents), work, context);
        using SearchIndex index = SearchIndex.Open(work).Index!;
        foreach (string file in Directory.GetFiles(folder, "queries*.jsonl").Order(StringComparer.Ordinal))
        {
            ImmutableArray<JudgedText> queries = Collection.ReadQueries(file);
            Quality mean = Quality.Mean([.. queries
                .Where(q => collection.Relevant.ContainsKey(q.Id))
                .Select(q => Quality.Of(Answer(index, q.Text), collection.Relevant[q.Id]))]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))} | {Path.GetFileNameWithoutExtension(file)} | kb | {mean.Ndcg:F4} | {mean.ReciprocalRank:F4} | {mean.Recall:F4} |"));
        }
    }
    finally
    {
        Directory.Delete(work, recursive: true);
    }
}

static ImmutableArray<string> Answer(SearchIndex index, string query) =>
    [.. index.Search(new SearchRequest { Query = query, Limit = 100 }).Hits.Select(hit => hit.Url.Trim('/'))];
