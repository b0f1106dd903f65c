using KnowledgeBase.Search.Storage;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes what results show, several documents to a file: the stored JSON, byte for byte, inside JSON.</summary>
static class StoredExport
{
    /// <summary>Documents to a file of rows. Measured on 5,000 pages: 16 save 3 KB of a search and cost two requests more, 64 the other way round.</summary>
    public const int RowsPerFile = 32;

    /// <summary>Hosts allow 20,000 files or fewer, and a site has other files too.</summary>
    const int GreatestTextFiles = 1_250;

    /// <summary>Documents to a file of passages: as few as the number of files allows, since each file is read for one of them.</summary>
    public static int TextsIn(int documents)
    {
        int texts = 1;
        while (texts < RowsPerFile && documents > texts * GreatestTextFiles) texts *= 2;
        return texts;
    }

    /// <summary>The rows of all documents, each file with the names of the files of passages that belong to it; and those.</summary>
    public static (PackedFile[] Rows, PackedFile[] Texts) Write(AtomicReader reader, SortedDocValues numbers)
    {
        int[] docs = [.. Enumerable.Range(0, reader.MaxDoc).OrderBy(numbers.GetOrd)];
        Document[] stored = [.. docs.Select(reader.Document)];
        int textsPerFile = TextsIn(docs.Length);
        PackedFile[] texts = PackedFile.PackAll([.. stored.Chunk(textsPerFile).Select(d => Array(d, FieldNames.Passages))]);
        PackedFile[] rows = PackedFile.PackAll([.. stored.Chunk(RowsPerFile)
            .Zip(texts.Chunk(RowsPerFile / textsPerFile), (d, names) => RowFile(d, names.Select(n => n.Name)))]);
        return (rows, texts);
    }

    /// <summary><c>{"texts": [name…], "rows": [row…]}</c></summary>
    static byte[] RowFile(Document[] documents, IEnumerable<string> texts)
    {
        var json = new ByteBuilder();
        json.Text("{\"texts\":[" + string.Join(',', texts.Select(name => $"\"{name}\"")) + "],\"rows\":");
        json.Bytes(Array(documents, FieldNames.Row));
        json.Text("}");
        return json.ToArray();
    }

    static byte[] Array(Document[] documents, string field)
    {
        var json = new ByteBuilder();
        for (int i = 0; i < documents.Length; i++)
        {
            json.Text(i == 0 ? "[" : ",");
            BytesRef item = documents[i].GetBinaryValue(field);
            json.Bytes(item.Bytes.AsSpan(item.Offset, item.Length));
        }
        json.Text("]");
        return json.ToArray();
    }
}
