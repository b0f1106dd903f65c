using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.SearchQuality;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: search-quality COLLECTION-FOLDER...   (docs.jsonl, qrels.tsv, queries*.jsonl)");
    return 2;
}
bool same = true;
Console.WriteLine("| collection | queries | road | nDCG@10 | MRR@10 | recall@100 |\n|---|---|---|---|---|---|");
foreach (string folder in args) same &= Measure(folder);
Console.WriteLine(same ? "\nBoth roads gave the same documents, order and scores." : "\nTHE ROADS DIFFER.");
return same ? 0 : 1;

static bool Measure(string folder)
{
    var collection = Collection.Read(folder);
    using var indexed = new IndexedCollection(collection);
    bool same = true;
    foreach (string file in Directory.GetFiles(folder, "queries*.jsonl").Order(StringComparer.Ordinal))
    {
        ImmutableArray<JudgedText> queries = [.. Collection.ReadQueries(file).Where(q => collection.Relevant.ContainsKey(q.Id))];
        ImmutableArray<Found>[] lucene = indexed.AskLucene(queries.Select(q => q.Text));
        ImmutableArray<Found>[] client = indexed.AskClient(queries.Select(q => q.Text));
        Print(folder, file, "kb search", queries, lucene, collection);
        Print(folder, file, "client", queries, client, collection);
        same &= lucene.Zip(client, (a, b) => a.SequenceEqual(b)).All(equal => equal);
    }
    return same;
}

static void Print(
    string folder, string file, string road, ImmutableArray<JudgedText> queries, ImmutableArray<Found>[] answers, Collection collection)
{
    var mean = Quality.Mean([.. queries.Zip(answers, (query, answer) =>
        Quality.Of([.. answer.Select(found => found.Id)], collection.Relevant[query.Id]))]);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))} | {Path.GetFileNameWithoutExtension(file)} | {road} | {mean.Ndcg:F4} | {mean.ReciprocalRank:F4} | {mean.Recall:F4} |"));
}
