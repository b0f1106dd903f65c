using System.Text.Json;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes what results show, row and passages together: a result with its excerpt is one request.</summary>
static class RecordExport
{
    /// <summary>Hosts allow 20,000 files or fewer, and a site has other files too.</summary>
    const int GreatestFiles = 1_700;

    /// <summary>Documents to a file: as few as the number of files allows, since each file is read for one of them.</summary>
    public static int RecordsIn(int documents) => Math.Max(1, (documents + GreatestFiles - 1) / GreatestFiles);

    /// <summary><c>[[row, passages]…]</c>: what makes each file.</summary>
    public static ImmutableArray<Func<byte[]>> Write(ImmutableArray<IndexableDocument> documents) =>
        [.. documents.Chunk(RecordsIn(documents.Length)).Select(some => (Func<byte[]>)(() => Json.Bytes(json => json.Array(some, document => Write(json, document)))))];

    static void Write(Utf8JsonWriter json, IndexableDocument document)
    {
        json.WriteStartArray();
        StoredJson.Write(json, document.Row);
        StoredJson.Write(json, document.Passages);
        json.WriteEndArray();
    }
}
