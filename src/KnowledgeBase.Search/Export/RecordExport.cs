using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes what results show, row and passages together: a result with its excerpt is one request.</summary>
static class RecordExport
{
    /// <summary>Hosts allow 20,000 files or fewer, and a site has other files too.</summary>
    const int GreatestFiles = 1_300;

    /// <summary>Documents to a file: as few as the number of files allows, since each file is read for one of them.</summary>
    public static int RecordsIn(int documents) => Math.Max(1, (documents + GreatestFiles - 1) / GreatestFiles);

    /// <summary><c>[[row, passages]…]</c>, the JSON that the index stores, inside JSON: what makes each file.</summary>
    public static IEnumerable<Func<byte[]>> Write(ImmutableArray<IndexableDocument> documents) =>
        documents.Chunk(RecordsIn(documents.Length)).Select(some => (Func<byte[]>)(() => Records(some)));

    static byte[] Records(IndexableDocument[] documents)
    {
        var json = new ByteBuilder();
        json.Text("[");
        for (int i = 0; i < documents.Length; i++)
        {
            json.Text(i == 0 ? "[" : ",[");
            json.Bytes(StoredJson.Write(documents[i].Row));
            json.Text(",");
            json.Bytes(StoredJson.Write(documents[i].Passages));
            json.Text("]");
        }
        json.Text("]");
        return json.ToArray();
    }
}
