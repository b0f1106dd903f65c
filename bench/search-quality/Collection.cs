using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeBase.SearchQuality;

/// <summary>A judged collection: documents, queries, and which documents answer which query.</summary>
/// <param name="Documents">As <c>docs.jsonl</c> has them.</param>
/// <param name="Relevant">Ids of the documents judged relevant, by id of the query.</param>
sealed record Collection(ImmutableArray<JudgedText> Documents, FrozenDictionary<string, FrozenSet<string>> Relevant)
{
    /// <summary>Reads <c>docs.jsonl</c> and <c>qrels.tsv</c> of a folder.</summary>
    public static Collection Read(string folder) => new(
        ReadTexts(Path.Combine(folder, "docs.jsonl"), "body"),
        File.ReadLines(Path.Combine(folder, "qrels.tsv"))
            .Select(line => line.Split('\t'))
            .Where(columns => columns.Length < 3 || columns[2] != "0")
            .GroupBy(columns => columns[0], columns => columns[1], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Reads a file of queries.</summary>
    public static ImmutableArray<JudgedText> ReadQueries(string path) => ReadTexts(path, "text");

    static ImmutableArray<JudgedText> ReadTexts(string path, string text) =>
    [
        .. from line in File.ReadLines(path)
           where line.Length > 0
           let json = JsonDocument.Parse(line).RootElement
           select new JudgedText(
               json.GetProperty("id").GetString()!,
               json.TryGetProperty("title", out JsonElement title) ? title.GetString()! : "",
               json.GetProperty(text).GetString()!),
    ];
}

/// <summary>A document, or a query (which has no title).</summary>
sealed record JudgedText(string Id, string Title, string Text);
