using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Document = Lucene.Net.Documents.Document;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes what results show, row and passages together: a result with its excerpt is one request.</summary>
static class RecordExport
{
    /// <summary>Hosts allow 20,000 files or fewer, and a site has other files too.</summary>
    const int GreatestFiles = 1_300;

    /// <summary>Documents to a file: as few as the number of files allows, since each file is read for one of them.</summary>
    public static int RecordsIn(int documents) => Math.Max(1, (documents + GreatestFiles - 1) / GreatestFiles);

    /// <summary><c>[[row, passages]…]</c>: the stored JSON, byte for byte, inside JSON.</summary>
    public static IEnumerable<byte[]> Write(AtomicReader reader, SortedDocValues numbers) =>
        Enumerable.Range(0, reader.MaxDoc).OrderBy(numbers.GetOrd).Select(reader.Document).Chunk(RecordsIn(reader.MaxDoc)).Select(Records);

    static byte[] Records(Document[] documents)
    {
        var json = new ByteBuilder();
        json.Text("[");
        for (int i = 0; i < documents.Length; i++)
        {
            json.Text(i == 0 ? "[" : ",[");
            Stored(json, documents[i], FieldNames.Row);
            json.Text(",");
            Stored(json, documents[i], FieldNames.Passages);
            json.Text("]");
        }
        json.Text("]");
        return json.ToArray();
    }

    static void Stored(ByteBuilder json, Document document, string field)
    {
        BytesRef item = document.GetBinaryValue(field);
        json.Bytes(item.Bytes.AsSpan(item.Offset, item.Length));
    }
}
