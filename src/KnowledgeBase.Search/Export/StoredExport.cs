using KnowledgeBase.Search.Indexing;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes what results show, several documents to a file: the stored JSON, byte for byte, as JSON arrays.</summary>
static class StoredExport
{
    const int RowsPerFile = 16;
    const int RowsPerFileOfLargeSite = 32;
    const int LargeSite = 8_000;
    const int GreatestTextFiles = 700;

    /// <summary>Number of documents to a file of rows: small for the bytes of a result, larger on sites whose files would be too many.</summary>
    public static int RowsIn(int documents) => documents <= LargeSite ? RowsPerFile : RowsPerFileOfLargeSite;

    /// <summary>Number of documents to a file of passages: one where there is room, since only the documents shown are read.</summary>
    public static int TextsIn(int documents) => Math.Max((documents + GreatestTextFiles - 1) / GreatestTextFiles, 1);

    /// <summary>The rows, and the passages, of all documents.</summary>
    public static (PackedFile[] Rows, PackedFile[] Texts) Write(AtomicReader reader, SortedDocValues numbers)
    {
        int[] docs = [.. Enumerable.Range(0, reader.MaxDoc).OrderBy(numbers.GetOrd)];
        var rows = new byte[docs.Length][];
        var texts = new byte[docs.Length][];
        for (int number = 0; number < docs.Length; number++)
        {
            Document stored = reader.Document(docs[number]);
            rows[number] = Bytes(stored.GetBinaryValue(FieldNames.Row));
            texts[number] = Bytes(stored.GetBinaryValue(FieldNames.Passages));
        }
        return (Pack(rows, RowsIn(docs.Length)), Pack(texts, TextsIn(docs.Length)));
    }

    static PackedFile[] Pack(byte[][] documents, int perFile) => PackedFile.PackAll([.. documents.Chunk(perFile).Select(Array)]);

    static byte[] Array(byte[][] items)
    {
        var json = new ByteBuilder();
        for (int i = 0; i < items.Length; i++)
        {
            json.Text(i == 0 ? "[" : ",");
            json.Bytes(items[i]);
        }
        json.Text("]");
        return json.ToArray();
    }

    static byte[] Bytes(BytesRef stored) => stored.Bytes[stored.Offset..(stored.Offset + stored.Length)];
}
